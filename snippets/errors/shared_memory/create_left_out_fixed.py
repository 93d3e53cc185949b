"""A new block needs create=True."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    print(photo.size >= 640 * 480)
    photo.close()
    photo.unlink()
