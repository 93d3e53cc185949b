"""SIGTERM leaves through the same with and finally blocks as Ctrl-C."""

import signal
import sys
from multiprocessing import Pool


def leave(signum, frame):
    sys.exit(128 + signum)


def set_up_worker():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def resize(photo):
    return f"small-{photo}"


if __name__ == "__main__":
    photos, done = ["ant.jpg", "bee.jpg", "cat.jpg", "dog.jpg"], []
    try:
        with Pool(2, initializer=set_up_worker) as pool:
            signal.signal(signal.SIGTERM, leave)
            for small in pool.imap(resize, photos):
                done.append(small)
                print(small)
                if len(done) == 2:
                    signal.raise_signal(signal.SIGTERM)  # docker stop
    finally:
        print(f"{len(done)} of {len(photos)} photos done")
