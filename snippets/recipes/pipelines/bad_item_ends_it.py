"""One photo cannot be shrunk; the worker ends, the parent waits."""

from multiprocessing import Process, Queue


def shrink(loaded, small):
    for name, pixels in iter(loaded.get, None):
        small.put((name, len(pixels) // 4))
    small.put(None)


if __name__ == "__main__":
    loaded, small = Queue(), Queue()
    worker = Process(target=shrink, args=(loaded, small))
    worker.start()
    photos = {"sea": b"12345678", "hill": None, "sky": b""}
    for photo in photos.items():
        loaded.put(photo)
    loaded.put(None)
    for name, size in iter(small.get, None):
        print(f"save {name}: {size} bytes")
    print("never printed")
