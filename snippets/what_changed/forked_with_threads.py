"""fork in a process that has threads gives a warning, since 3.12."""

import threading
import warnings
from multiprocessing import Process


def count(words):
    print(f"child: {len(words)} words")


if __name__ == "__main__":
    warnings.simplefilter("always")
    done = threading.Event()
    logger = threading.Thread(target=done.wait)
    logger.start()
    process = Process(target=count, args=(["to", "be"],))
    process.start()
    process.join()
    done.set()
