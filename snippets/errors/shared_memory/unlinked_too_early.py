"""A block is gone before the child opens it."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def total(name):
    prices = SharedMemory(name)
    print(f"total: {sum(prices.buf[:3])}")
    prices.close()


if __name__ == "__main__":
    prices = SharedMemory(create=True, size=3)
    prices.buf[:3] = bytes([10, 20, 30])
    adder = Process(target=total, args=(prices.name,))
    prices.close()
    prices.unlink()
    adder.start()
    adder.join()
