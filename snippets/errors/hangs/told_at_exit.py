"""The child is told to end by a function that runs at the end."""

import atexit
from multiprocessing import Event, Process, Queue


def pack(orders, is_ready):
    is_ready.set()
    while orders.get() is not None:
        pass


if __name__ == "__main__":
    orders, is_ready = Queue(), Event()
    packer = Process(target=pack, args=(orders, is_ready))
    packer.start()
    is_ready.wait()
    atexit.register(orders.put, None)
    print("last line of the program")
