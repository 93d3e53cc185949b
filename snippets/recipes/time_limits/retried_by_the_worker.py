"""The worker tries again, after pauses that become longer."""

import random
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

calls = Counter()


def fetch(page):
    calls[page] += 1
    if page == "busy.html" and calls[page] < 3:
        raise ConnectionError("the server is busy")
    return f"{page}: attempt {calls[page]}"


def with_retries(function, *args, attempts=4, pause=0.1):
    attempt = 1
    while True:
        try:
            return function(*args)
        except ConnectionError as error:
            if attempt == attempts:
                error.add_note(f"given up after {attempts} attempts")
                raise
        time.sleep(random.uniform(0, pause * 2**attempt))
        attempt += 1


if __name__ == "__main__":
    pages = ["index.html", "busy.html"]
    with ProcessPoolExecutor(max_workers=2) as executor:
        tasks = [
            executor.submit(with_retries, fetch, page) for page in pages
        ]
        for task in tasks:
            print(task.result())
