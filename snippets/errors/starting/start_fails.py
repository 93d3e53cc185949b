"""start() fails; on Windows a child is there that waits for more."""

import threading
from multiprocessing import Process


def show(thing):
    print(type(thing).__name__)


if __name__ == "__main__":
    errors = []
    for thing in threading.Lock(), "photo.jpg":
        process = Process(target=show, args=(thing,))
        try:
            process.start()
        except TypeError as error:
            print(error, flush=True)
            errors.append(error)
        else:
            process.join()
