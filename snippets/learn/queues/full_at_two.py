"""A queue of maxsize 2 makes a fast producer wait for the consumer."""

from multiprocessing import Event, Process, Queue
from queue import Full


def resize(start, photos, small):
    start.wait()
    while (photo := photos.get()) is not None:
        small.put(f"small {photo}")


if __name__ == "__main__":
    start = Event()
    photos = Queue(maxsize=2)
    small = Queue()
    resizer = Process(target=resize, args=(start, photos, small))
    resizer.start()
    for photo in ("cat", "dog", "owl"):
        try:
            photos.put(photo, timeout=0.2)
            print(f"put {photo}")
        except Full:
            print(f"full: {photo} has to wait")
            start.set()
            photos.put(photo)
            print(f"put {photo}")
    photos.put(None)
    print([small.get() for _ in range(3)])
    resizer.join()
