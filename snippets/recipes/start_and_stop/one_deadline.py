"""One deadline for all: each join() gets what is left of the time."""

import threading
import time
from multiprocessing import Process


def resize():
    threading.Event().wait()  # as if it took for ever


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "owl.jpg"]
    processes = [Process(target=resize, name=name) for name in photos]
    for process in processes:
        process.start()

    deadline = time.monotonic() + 0.5
    for process in processes:
        process.join(max(0, deadline - time.monotonic()))
    print(f"the time is over: {deadline - time.monotonic() < 0.1}")
    late = [process for process in processes if process.is_alive()]
    print("too late:", *(process.name for process in late))

    for process in late:
        process.terminate()
    for process in late:
        process.join()
    print("exit codes:", *(process.exitcode for process in late))
