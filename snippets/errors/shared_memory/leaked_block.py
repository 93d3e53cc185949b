"""A block that nobody unlinks is removed at the end, with a warning."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    photo.buf[0] = 255
    print(f"first pixel: {photo.buf[0]}")
    photo.close()
