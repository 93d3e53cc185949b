"""The workers ignore Ctrl-C, and the parent ends them."""

import signal
from multiprocessing import Pool


def resize(photo):
    signal.raise_signal(signal.SIGINT)  # Ctrl-C reaches the worker
    return f"small-{photo}"


if __name__ == "__main__":
    ignore = (signal.SIGINT, signal.SIG_IGN)
    pool = Pool(1, initializer=signal.signal, initargs=ignore)
    try:
        pool.apply(resize, ("cat.jpg",))
        signal.raise_signal(signal.SIGINT)  # ... and the parent
    except KeyboardInterrupt:
        print("Ctrl-C: terminating the pool")
        pool.terminate()
        pool.join()
    print("end of the program")
