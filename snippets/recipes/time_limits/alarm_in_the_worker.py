"""Each task of a pool has an alarm, and its worker goes on after it."""

import signal
import threading
from multiprocessing import Pool


def ring(signum, frame):
    raise TimeoutError("the time is up")


def fetch(page):
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 1)
    try:
        if page == "slow.html":
            threading.Event().wait()  # a server that never answers
        return f"<h1>{page}</h1>"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


if __name__ == "__main__":
    pages = ["a.html", "slow.html", "b.html"]
    with Pool(processes=1) as pool:
        tasks = [pool.apply_async(fetch, (page,)) for page in pages]
        for page, task in zip(pages, tasks, strict=True):
            try:
                print(task.get())
            except TimeoutError as error:
                print(f"{page}: {error}")
