"""Each worker has threads of its own, for what has to wait."""

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool
from threading import Barrier


def set_up():
    global threads, all_wait
    threads = ThreadPoolExecutor(4)
    all_wait = Barrier(4)


def fetch(page):
    all_wait.wait()  # four pages are waited for at the same time
    return f"the text of {page}"


def count_words(pages):
    return sum(len(text.split()) for text in threads.map(fetch, pages))


if __name__ == "__main__":
    pages = [f"page{number}" for number in range(16)]
    parts = [pages[start : start + 4] for start in range(0, 16, 4)]
    with Pool(2, initializer=set_up) as pool:
        print(pool.map(count_words, parts))
        pool.close()
        pool.join()
