"""A photo that cannot be shrunk is put aside; the others go on."""

from multiprocessing import Process, Queue


def shrink(loaded, small):
    for name, pixels in iter(loaded.get, None):
        try:
            small.put((name, len(pixels) // 4, None))
        except Exception as error:
            small.put((name, None, repr(error)))
    small.put(None)


if __name__ == "__main__":
    loaded, small = Queue(), Queue()
    worker = Process(target=shrink, args=(loaded, small))
    worker.start()
    photos = {"sea": b"12345678", "hill": None, "sky": b""}
    for photo in photos.items():
        loaded.put(photo)
    loaded.put(None)
    failed = {}
    for name, size, error in iter(small.get, None):
        if error:
            failed[name] = error
        else:
            print(f"save {name}: {size} bytes")
    worker.join()
    for name, error in failed.items():
        print(f"not saved: {name}, {error}")
