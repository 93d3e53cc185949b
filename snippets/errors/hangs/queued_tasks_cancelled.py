"""Ctrl-C cancels the tasks that have not begun."""

import signal
from concurrent.futures import ProcessPoolExecutor


def resize(number):
    return number


if __name__ == "__main__":
    tasks = []
    try:
        with ProcessPoolExecutor(max_workers=1) as pool:
            try:
                tasks += [pool.submit(resize, n) for n in range(500)]
                signal.raise_signal(signal.SIGINT)  # Ctrl-C
            except KeyboardInterrupt:
                pool.shutdown(cancel_futures=True)
                raise
    except KeyboardInterrupt:
        done = sum(not task.cancelled() for task in tasks)
        print(f"all 500 tasks were done: {done == 500}")
