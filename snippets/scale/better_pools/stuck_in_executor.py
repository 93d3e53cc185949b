"""An executor gives up waiting, and its worker goes on for ever."""

from concurrent.futures import ProcessPoolExecutor
from threading import Event


def fetch(page):
    if page == "stuck":
        Event().wait()  # a server that never answers
    return f"text of {page}"


if __name__ == "__main__":
    limits = {"home": 60, "stuck": 0.5, "news": 60}
    with ProcessPoolExecutor(max_workers=2) as pool:
        tasks = {page: pool.submit(fetch, page) for page in limits}
        for page in sorted(tasks):
            try:
                print(tasks[page].result(timeout=limits[page]))
            except TimeoutError:
                cancelled = tasks[page].cancel()
                print(f"{page}: no answer, cancelled: {cancelled}")
