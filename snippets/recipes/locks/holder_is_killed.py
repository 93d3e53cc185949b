# /// script
# dependencies = ["filelock"]
# ///
"""A process is killed that holds a Lock and a file lock."""

import os
import threading
from multiprocessing import Event, Lock, Process, Value, active_children
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock, Timeout


def print_job(lock, path, holder, is_printing):
    with lock, FileLock(path):
        holder.value = os.getpid()
        is_printing.set()
        threading.Event().wait()  # as if it took an hour


if __name__ == "__main__":
    lock, holder, is_printing = Lock(), Value("i", 0), Event()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "printer.lock")
        args = lock, path, holder, is_printing
        job = Process(target=print_job, args=args)
        job.start()
        is_printing.wait()
        try:
            FileLock(path).acquire(timeout=0)
        except Timeout:
            print("file lock: taken")
        job.kill()
        job.join()
        if not lock.acquire(timeout=0.5):
            living = [child.pid for child in active_children()]
            is_alive = holder.value in living
            print(f"lock: taken, its holder lives: {is_alive}")
        with FileLock(path, timeout=10) as file_lock:
            print(f"file lock: ours now: {file_lock.is_locked}")
