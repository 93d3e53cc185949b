"""Work on the same bytes in two processes."""

from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import ShareableList, SharedMemory


def brighten(name):
    block = SharedMemory(name)
    block.buf[0] = 255
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    try:
        process = Process(target=brighten, args=(block.name,))
        process.start()
        process.join()
        print("first byte:", block.buf[0])
    finally:
        block.close()
        block.unlink()

    photo = ShareableList(["cat.jpg", 640, 480])
    print(photo[0], photo[1])
    photo.shm.close()
    photo.shm.unlink()

    with SharedMemoryManager() as manager:
        part = manager.SharedMemory(size=8)
        print("8 bytes or more:", part.size >= 8)
