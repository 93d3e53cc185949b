"""A forked worker has its parent's handler, and terminate fails."""

import signal
import threading
from multiprocessing import Event, Pool


def request_stop(signum, frame):
    pass  # as if it set a variable


def set_up(event):
    global is_at_work
    is_at_work = event


def resize(photo):
    is_at_work.set()
    threading.Event().wait()  # as if it took an hour


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, request_stop)
    event = Event()
    with Pool(1, initializer=set_up, initargs=(event,)) as pool:
        pool.apply_async(resize, ("ant.jpg",))
        event.wait()
        print("leaving the with block")
    print("end of the program")
