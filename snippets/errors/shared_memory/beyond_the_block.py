"""A block ends where its size says."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    try:
        photo.buf[photo.size] = 255
    finally:
        photo.close()
        photo.unlink()
