"""Two processes change the halves of one block of memory in place."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def brighten(name, start, stop):
    photo = SharedMemory(name=name)
    for place in range(start, stop):
        photo.buf[place] = min(photo.buf[place] + 50, 255)
    photo.close()


if __name__ == "__main__":
    pixels = bytes([0, 100, 200, 250, 7, 30])
    photo = SharedMemory(create=True, size=len(pixels))
    try:
        photo.buf[: len(pixels)] = pixels
        workers = [
            Process(target=brighten, args=(photo.name, *part))
            for part in ((0, 3), (3, 6))
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(list(photo.buf[: len(pixels)]))
    finally:
        photo.close()
        photo.unlink()
