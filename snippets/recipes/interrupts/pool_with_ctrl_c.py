"""Ctrl-C ends the workers of a pool, and what is done is kept."""

import signal
import sys
import threading
from multiprocessing import Pool


def resize(photo):
    if photo.startswith("huge"):
        threading.Event().wait()  # as if it took an hour
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["ant.jpg", "bee.jpg", "huge-1.jpg", "huge-2.jpg"]
    ignore, done = (signal.SIGINT, signal.SIG_IGN), []
    try:
        with Pool(
            2, initializer=signal.signal, initargs=ignore
        ) as pool:
            for small in pool.imap_unordered(resize, photos):
                done.append(small)
                print(small)
    except KeyboardInterrupt:
        print(f"interrupted: {len(done)} of {len(photos)} photos done")
        sys.exit(130)
