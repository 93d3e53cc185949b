"""The parent reads everything, then joins."""

from multiprocessing import Process, Queue


def count_words(counts):
    for number in range(10_000):
        counts.put((f"page-{number}", number))


if __name__ == "__main__":
    counts = Queue()
    counter = Process(target=count_words, args=(counts,))
    counter.start()
    pages = [counts.get() for _ in range(10_000)]
    counter.join()
    print(f"{len(pages)} pages counted")
