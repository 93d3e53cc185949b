"""The parent submits what has failed once more, after a pause."""

from concurrent.futures import ProcessPoolExecutor, wait
from heapq import heappop, heappush
from time import monotonic, sleep

FAILURES = {"busy.html": 2, "down.html": 99}


def fetch(page, attempt):
    if attempt <= FAILURES.get(page, 0):
        raise ConnectionError(f"no answer to attempt {attempt}")
    return f"fetched by attempt {attempt}"


def fetch_all(pages, attempts, pause):
    due, running = sorted((0, page, 1) for page in pages), {}
    with ProcessPoolExecutor(max_workers=2) as executor:
        while due or running:
            while due and due[0][0] <= monotonic():
                _, *call = heappop(due)
                running[executor.submit(fetch, *call)] = call
            left = max(0, due[0][0] - monotonic()) if due else None
            if not running:
                sleep(left)
            for task in wait(running, left, "FIRST_COMPLETED").done:
                page, attempt = running.pop(task)
                error = task.exception()
                retried = isinstance(error, ConnectionError)
                if retried and attempt < attempts:
                    at = monotonic() + pause * 2**attempt
                    heappush(due, (at, page, attempt + 1))
                else:
                    yield page, error or task.result()


if __name__ == "__main__":
    pages = ["index.html", "busy.html", "down.html"]
    for page, outcome in fetch_all(pages, attempts=4, pause=0.05):
        print(f"{page}: {outcome}")
