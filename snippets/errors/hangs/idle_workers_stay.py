"""Workers that ignore Ctrl-C are there for the last photo."""

import signal
from concurrent.futures import ProcessPoolExecutor
from threading import Event


def resize(photo):
    return f"small-{photo}"


if __name__ == "__main__":
    ignore = (signal.SIGINT, signal.SIG_IGN)
    with ProcessPoolExecutor(
        1, initializer=signal.signal, initargs=ignore
    ) as executor:
        print(executor.submit(resize, "cat.jpg").result())
        try:
            Event().wait()  # for the next request
        except KeyboardInterrupt:
            print("Ctrl-C: one more photo")
        print(executor.submit(resize, "dog.jpg").result())
