"""A block is unlinked after the child has ended."""

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
    adder.start()
    adder.join()
    prices.close()
    prices.unlink()
