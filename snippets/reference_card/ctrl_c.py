"""Stop a pool at Ctrl-C, which this program presses itself."""

import signal
from multiprocessing import Pool


def ignore_interrupt():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def handles_interrupt(photo):
    return signal.getsignal(signal.SIGINT) is not signal.SIG_IGN


if __name__ == "__main__":
    with Pool(2, initializer=ignore_interrupt) as pool:
        try:
            print(pool.map(handles_interrupt, ["cat.jpg", "dog.jpg"]))
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            print("interrupted")
            pool.terminate()
        pool.join()
