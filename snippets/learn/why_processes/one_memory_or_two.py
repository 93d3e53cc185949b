"""A thread changes the list of its program, a process its own copy."""

from multiprocessing import Process
from threading import Thread

done = []


def resize(photo):
    done.append(photo)


if __name__ == "__main__":
    for kind in (Thread, Process):
        worker = kind(target=resize, args=(f"{kind.__name__}.jpg",))
        worker.start()
        worker.join()
        print(f"after the {kind.__name__}: {done}")
