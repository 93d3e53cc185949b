"""The slice is as long as what is assigned."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = SharedMemory(create=True, size=16)
    try:
        name.buf[:3] = b"Ada"
        print(bytes(name.buf[:3]))
    finally:
        name.close()
        name.unlink()
