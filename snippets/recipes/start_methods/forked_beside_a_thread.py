"""A fork beside a thread: the warning, and where the child waits."""

import faulthandler
import threading
import warnings
from multiprocessing import Process

catalog_lock = threading.Lock()


def add_photo(photo):
    faulthandler.dump_traceback_later(2, exit=True)
    with catalog_lock:
        print(f"added {photo}")
    faulthandler.cancel_dump_traceback_later()


def back_up(started, finished):
    with catalog_lock:
        started.set()
        finished.wait()


if __name__ == "__main__":
    warnings.simplefilter("always")
    started, finished = threading.Event(), threading.Event()
    threading.Thread(target=back_up, args=(started, finished)).start()
    started.wait()
    process = Process(target=add_photo, args=("sea.jpg",))
    process.start()
    process.join()
    finished.set()
    print(f"exit code {process.exitcode}")
