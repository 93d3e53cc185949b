"""One queue takes the texts to a process, another brings results."""

from multiprocessing import Process, Queue


def count_words(texts, counts):
    for _ in range(2):
        text = texts.get()
        counts.put((text, len(text.split())))


if __name__ == "__main__":
    texts = Queue()
    counts = Queue()
    counter = Process(target=count_words, args=(texts, counts))
    counter.start()
    texts.put("to be or not to be")
    texts.put("that is the question")
    for _ in range(2):
        text, words = counts.get()
        print(f"{words} words: {text}")
    counter.join()
