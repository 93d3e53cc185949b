"""A block whose maker failed before it had a size cannot be opened."""

import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"scores-{os.getpid()}"
    try:
        SharedMemory(name, create=True, size=80 * 0.5)
    except TypeError as error:
        print(f"TypeError: {error}")
    try:
        print(SharedMemory(name).size)
    finally:
        if os.path.exists(f"/dev/shm/{name}"):
            os.remove(f"/dev/shm/{name}")
