"""A map that reads four pages ahead, on every Python."""

from collections import deque
from concurrent.futures import ProcessPoolExecutor


def read_pages():
    global pages_read
    for pages_read in range(1, 1_001):
        yield f"page {pages_read}"


def count_words(page):
    return len(page.split())


def map_ahead(executor, function, inputs, ahead):
    tasks = deque()
    for item in inputs:
        tasks.append(executor.submit(function, item))
        if len(tasks) == ahead:
            yield tasks.popleft().result()
    while tasks:
        yield tasks.popleft().result()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        counts = map_ahead(executor, count_words, read_pages(), ahead=4)
        first = next(counts)
        print(f"one result taken: {pages_read} pages read")
        print(f"{first + sum(counts)} words, {pages_read} pages read")
