"""What is assigned must be as long as the slice."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = SharedMemory(create=True, size=16)
    try:
        name.buf[:16] = b"Ada"
    finally:
        name.close()
        name.unlink()
