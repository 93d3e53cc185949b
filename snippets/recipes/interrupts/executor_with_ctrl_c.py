"""Ctrl-C lets running tasks finish, and a second one ends them, too."""

import signal
import sys
import threading
from concurrent import futures
from contextlib import suppress
from multiprocessing import active_children


def resize(photo):
    if photo.startswith("huge"):
        threading.Event().wait()  # as if it took an hour
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["ant.jpg", "huge-1.jpg", "huge-2.jpg", "cat.jpg"]
    setup, tasks = (signal.signal, (signal.SIGINT, signal.SIG_IGN)), []
    with futures.ProcessPoolExecutor(2, None, *setup) as executor:
        try:
            tasks += [executor.submit(resize, name) for name in photos]
            for task in tasks:
                print(task.result())
        except KeyboardInterrupt:
            print("finishing what has begun; Ctrl-C again to stop now")
            executor.shutdown(wait=False, cancel_futures=True)
            try:
                for task in tasks:
                    with suppress(futures.CancelledError):
                        task.exception()
            except KeyboardInterrupt:
                for process in active_children():
                    process.kill()
    done = [t for t in tasks if not t.cancelled() and not t.exception()]
    print(f"{len(done)} of {len(photos)} photos done")
    sys.exit(130 if len(done) < len(photos) else 0)
