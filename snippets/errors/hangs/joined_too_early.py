"""The parent joins a child whose items nobody has read."""

from multiprocessing import Process, Queue


def count_words(counts):
    for number in range(10_000):
        counts.put((f"page-{number}", number))


if __name__ == "__main__":
    counts = Queue()
    counter = Process(target=count_words, args=(counts,))
    counter.start()
    print("waiting for the counter to end")
    counter.join()
    pages = [counts.get() for _ in range(10_000)]
    print(f"{len(pages)} pages counted")
