"""Without create=True a block needs a name."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(size=640 * 480)
    print(photo.size)
