"""An executor with a stuck task is stopped, on every Python."""

import threading
from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing import active_children


def fetch(page):
    if page == "slow.html":
        threading.Event().wait()  # a server that never answers
    return f"<h1>{page}</h1>"


def kill_workers(executor, others):
    if hasattr(executor, "kill_workers"):  # since 3.14
        executor.kill_workers()
    else:
        for process in set(active_children()) - set(others):
            process.kill()


if __name__ == "__main__":
    pages = ["a.html", "slow.html", "b.html", "c.html"]
    others = active_children()
    with ProcessPoolExecutor(max_workers=2) as executor:
        tasks = [executor.submit(fetch, page) for page in pages]
        done, late = wait(tasks, timeout=4)
        if late:
            kill_workers(executor, others)
    for page, task in zip(pages, tasks, strict=True):
        print(task.result() if task in done else f"{page}: too late")
