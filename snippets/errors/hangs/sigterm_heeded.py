"""The parent ignores SIGTERM, and its workers end by it as usual."""

import signal
import threading
from multiprocessing import Event, Pool

signal.signal(signal.SIGTERM, signal.SIG_IGN)  # or a handler


def set_up(event):
    global is_scanning
    is_scanning = event
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def scan(photo):
    is_scanning.set()
    threading.Event().wait()  # for ever


if __name__ == "__main__":
    is_scanning = Event()
    with Pool(1, set_up, (is_scanning,)) as pool:
        pool.apply_async(scan, ("cat.jpg",))
        is_scanning.wait()
        print("leaving the with block", flush=True)
    print("out of it")
