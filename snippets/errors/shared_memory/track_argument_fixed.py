"""Pass track only to a Python that knows it."""

import sys
from multiprocessing.shared_memory import SharedMemory

UNTRACKED = {"track": False} if sys.version_info >= (3, 13) else {}

if __name__ == "__main__":
    prices = SharedMemory(create=True, size=3)
    try:
        reader = SharedMemory(prices.name, **UNTRACKED)
        print(f"reader: {reader.size >= 3}")
        reader.close()
    finally:
        prices.close()
        prices.unlink()
