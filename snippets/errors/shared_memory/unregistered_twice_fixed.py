"""A reader within the same program has nothing to unregister."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def read(name):
    prices = SharedMemory(name)
    print(f"reader: {bytes(prices.buf[:3])}")
    prices.close()


if __name__ == "__main__":
    prices = SharedMemory(create=True, size=3)
    prices.buf[:3] = b"abc"
    reader = Process(target=read, args=(prices.name,))
    reader.start()
    reader.join()
    prices.close()
    prices.unlink()
