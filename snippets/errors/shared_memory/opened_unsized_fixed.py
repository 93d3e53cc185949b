"""A size is a whole number, so the block is there in one piece."""

import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"scores-{os.getpid()}"
    made = SharedMemory(name, create=True, size=int(80 * 0.5))
    opened = SharedMemory(name)
    print(f"40 bytes or more: {opened.size >= 40}")
    opened.close()
    made.close()
    made.unlink()
