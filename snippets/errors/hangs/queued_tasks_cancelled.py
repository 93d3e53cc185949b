"""Ctrl-C cancels the tasks that have not begun."""

import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def setup(event):
    global cancelled
    cancelled = event


def resize(number):
    cancelled.wait()  # as if it took long
    return number


if __name__ == "__main__":
    cancelled, tasks = Event(), []
    try:
        with ProcessPoolExecutor(1, None, setup, (cancelled,)) as pool:
            try:
                tasks += [pool.submit(resize, n) for n in range(500)]
                tasks[-1].add_done_callback(lambda _: cancelled.set())
                signal.raise_signal(signal.SIGINT)  # Ctrl-C
            except KeyboardInterrupt:
                pool.shutdown(cancel_futures=True)
                raise
    except KeyboardInterrupt:
        done = sum(not task.cancelled() for task in tasks)
        print(f"all 500 tasks were done: {done == 500}")
