# /// script
# dependencies = ["psutil"]
# ///
"""A process that has ended keeps two files open, until close()."""

import sys
from multiprocessing import Process

import psutil


def resize(photo):
    pass


def open_files():
    me = psutil.Process()
    return me.num_handles() if sys.platform == "win32" else me.num_fds()


if __name__ == "__main__":
    first = Process(target=resize, args=("cat.jpg",))
    first.start()  # and with it what all of them share
    first.join()
    first.close()
    before = open_files()
    resizers = []
    for number in range(10):
        photo = f"photo{number}.jpg"
        resizers.append(Process(target=resize, args=(photo,)))
        resizers[-1].start()
        resizers[-1].join()
    print("after join:", open_files() - before, "more are open")
    for resizer in resizers:
        resizer.close()
    print("after close:", open_files() - before, "more are open")
