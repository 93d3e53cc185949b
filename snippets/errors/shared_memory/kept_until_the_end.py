"""The maker keeps the block itself, not its name alone."""

from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory


def make(prices):
    block = SharedMemory(create=True, size=len(prices))
    block.buf[: len(prices)] = bytes(prices)
    return block


def read(name, index):
    block = SharedMemory(name)
    price = block.buf[index]
    block.close()
    return price


if __name__ == "__main__":
    block = make([10, 20, 30])
    with Pool(processes=2) as pool:
        tasks = [(block.name, 0), (block.name, 2)]
        print(pool.starmap(read, tasks))
    block.close()
    block.unlink()
