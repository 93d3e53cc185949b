"""The exit code of a worker tells how it ended."""

from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import active_children
from threading import Event


def resize(photo):
    Event().wait()  # as if it took an hour


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(resize, "cat.png")
        workers = active_children()
        workers[0].kill()  # as Linux does when memory has run out
        try:
            print(future.result())
        except BrokenExecutor:
            print("a worker died")
    print(f"exit codes: {[worker.exitcode for worker in workers]}")
