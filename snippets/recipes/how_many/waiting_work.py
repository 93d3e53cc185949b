"""Eight tasks that wait, at once, on however few cores."""

import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Barrier

TASKS = 8


def set_up(barrier):
    global all_wait
    all_wait = barrier


def fetch(number):
    all_wait.wait()  # as for a server: all eight, or none goes on
    return number


def fetch_all(executor):
    with executor:
        return sum(executor.map(fetch, range(TASKS)))


if __name__ == "__main__":
    barrier = Barrier(TASKS)
    processes = ProcessPoolExecutor(
        TASKS, initializer=set_up, initargs=(barrier,)
    )
    print(f"processes: {fetch_all(processes)}")

    set_up(threading.Barrier(TASKS))
    print(f"threads: {fetch_all(ThreadPoolExecutor(TASKS))}")
