"""The first hit cancels what has not begun, and waits for the rest."""

from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Event


def set_up(event):
    global go_on
    go_on = event


def read(scan):
    if scan > 3:
        go_on.wait()  # as if it took until the others are cancelled
    return scan, "invoice 4711" if scan == 3 else "a letter"


if __name__ == "__main__":
    go_on = Event()
    with ProcessPoolExecutor(2, None, set_up, (go_on,)) as executor:
        tasks = [executor.submit(read, n) for n in range(1, 101)]
        tasks[-1].add_done_callback(lambda task: go_on.set())
        for task in as_completed(tasks):
            scan, text = task.result()
            if "4711" in text:
                print(f"found: scan {scan}")
                executor.shutdown(cancel_futures=True)
                break
    cancelled = sum(task.cancelled() for task in tasks)
    print(f"more than 90 of 100 cancelled: {cancelled > 90}")
