"""A worker forked before the first block has a tracker of its own."""

import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
from multiprocessing.shared_memory import SharedMemory


def read(orders, alive):
    if os.name == "posix":
        os.dup2(alive.fileno(), 0)  # inherited by its tracker
    prices = SharedMemory(orders.recv())
    print(f"worker: {bytes(prices.buf[:3])}")
    prices.close()


if __name__ == "__main__":
    orders, sender = Pipe(duplex=False)
    ended, alive = Pipe(duplex=False)
    worker = Process(target=read, args=(orders, alive))
    worker.start()
    alive.close()
    prices = SharedMemory(create=True, size=3)
    prices.buf[:3] = b"abc"
    sender.send(prices.name)
    worker.join()
    wait([ended])  # until its tracker has ended too
    prices.close()
    prices.unlink()
    print("parent: unlinked")
