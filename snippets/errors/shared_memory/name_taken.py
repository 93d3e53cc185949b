"""A second block of the same name is refused."""

import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"prices-{os.getpid()}"
    prices = SharedMemory(name, create=True, size=3)
    try:
        again = SharedMemory(name, create=True, size=3)
    finally:
        prices.close()
        prices.unlink()
