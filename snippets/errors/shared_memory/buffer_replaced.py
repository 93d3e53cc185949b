"""The buffer of a block cannot be replaced."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = SharedMemory(create=True, size=3)
    try:
        name.buf = b"Ada"
    finally:
        name.close()
        name.unlink()
