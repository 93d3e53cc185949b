"""A resource tracker runs before the first worker is forked."""

import os
from multiprocessing import Pipe, Process, resource_tracker
from multiprocessing.connection import wait
from multiprocessing.shared_memory import SharedMemory


def read(orders, alive):
    if os.name == "posix":
        os.dup2(alive.fileno(), 0)  # inherited by its tracker
    prices = SharedMemory(orders.recv())
    print(f"worker: {bytes(prices.buf[:3])}")
    prices.close()


if __name__ == "__main__":
    if os.name == "posix":
        resource_tracker.ensure_running()
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
