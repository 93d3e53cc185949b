"""The bytes of a block are assigned to a slice of its buffer."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = SharedMemory(create=True, size=3)
    try:
        name.buf[:3] = b"Ada"
        print(bytes(name.buf[:3]))
    finally:
        name.close()
        name.unlink()
