"""A function makes a block, and returns its name alone."""

from multiprocessing.shared_memory import SharedMemory


def store(prices):
    block = SharedMemory(create=True, size=len(prices))
    block.buf[: len(prices)] = prices
    block.close()
    return block.name


if __name__ == "__main__":
    name = store(bytes([20, 7, 9]))
    block = SharedMemory(name)
    print(f"the first price: {block.buf[0]}")
    block.close()
    block.unlink()
