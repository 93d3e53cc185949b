"""After Ctrl-C, close and join wait for a task that was lost."""

import signal
from multiprocessing import Pool


def resize(photo):
    signal.raise_signal(signal.SIGINT)  # Ctrl-C reaches the worker
    return f"small-{photo}"


if __name__ == "__main__":
    pool = Pool(processes=1)
    try:
        result = pool.apply_async(resize, ("cat.jpg",))
        signal.raise_signal(signal.SIGINT)  # ... and the parent
    except KeyboardInterrupt:
        print("Ctrl-C: closing the pool")
        pool.close()
        pool.join()
    print("end of the program")
