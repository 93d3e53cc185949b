"""The last byte of a block has the index size - 1."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    try:
        photo.buf[photo.size - 1] = 255
        print(photo.buf[-1])
    finally:
        photo.close()
        photo.unlink()
