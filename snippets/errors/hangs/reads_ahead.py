"""imap goes on reading, however slowly you take the results."""

from multiprocessing import Pool
from threading import Event

all_read = Event()


def read_lines():
    for number in range(5_000):
        yield f"line {number}"
    all_read.set()


def count_words(line):
    return len(line.split())


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        counts = pool.imap(count_words, read_lines())
        print(f"1 result taken: {next(counts)} words")
        print(f"5,000 lines read: {all_read.wait()}")
        pool.close()
        pool.join()
