"""How much of its input each map has read, and how soon."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from threading import Event

all_read = Event()


def read_pages():
    global pages_read
    for pages_read in range(1, 1_001):
        yield f"page {pages_read}"
    all_read.set()


def count_words(page):
    return len(page.split())


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        counts = pool.imap(count_words, read_pages())
        next(counts)
        all_read.wait()
        print(f"imap, one result taken: {pages_read} pages read")
        pool.close()
        pool.join()
    with ProcessPoolExecutor(max_workers=2) as executor:
        executor.map(count_words, read_pages())
        print(f"executor.map, none taken: {pages_read} pages read")

        counts = executor.map(count_words, read_pages(), buffersize=4)
        print(f"buffersize=4, none taken: {pages_read} pages read")
        next(counts)
        print(f"buffersize=4, one taken: {pages_read} pages read")
