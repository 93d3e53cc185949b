"""A semaphore lets imap read only 4 lines ahead of you."""

from multiprocessing import Pool
from threading import Semaphore

free_places = Semaphore(4)
lines_read = 0


def read_lines():
    global lines_read
    for number in range(5_000):
        free_places.acquire()
        lines_read += 1
        yield f"line {number}"


def count_words(line):
    return len(line.split())


if __name__ == "__main__":
    ahead = []
    with Pool(processes=2) as pool:
        counts = pool.imap(count_words, read_lines())
        for taken, _ in enumerate(counts):
            ahead.append(lines_read - taken)
            free_places.release()
    print(f"{len(ahead)} results, never more than 4 lines ahead:")
    print(max(ahead) <= 4)
