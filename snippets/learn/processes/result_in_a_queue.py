"""Send results back to the parent through a queue."""

from multiprocessing import Process, Queue


def count_words(title, text, results):
    results.put((title, len(text.split())))


if __name__ == "__main__":
    texts = {
        "Hamlet": "to be or not to be",
        "Emma": "handsome and rich",
    }
    results = Queue()
    processes = []
    for title, text in texts.items():
        process = Process(
            target=count_words, args=(title, text, results)
        )
        process.start()
        processes.append(process)

    counts = dict(results.get() for _ in processes)
    for process in processes:
        process.join()
    for title in texts:
        print(f"{title}: {counts[title]} words")
