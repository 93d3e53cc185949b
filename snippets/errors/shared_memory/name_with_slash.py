"""The name of a block is no path."""

import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"cache/prices-{os.getpid()}"
    prices = SharedMemory(name, create=True, size=3)
    print(prices.name)
