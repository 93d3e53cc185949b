"""All photos are to be loaded first, and two queues are full."""

from multiprocessing import Process, Queue


def shrink(loaded, small):
    for name, pixels in iter(loaded.get, None):
        small.put((name, pixels[::4]))
    small.put(None)


if __name__ == "__main__":
    loaded, small = Queue(2), Queue(2)
    shrinker = Process(target=shrink, args=(loaded, small))
    shrinker.start()
    for number in range(10):
        loaded.put((f"photo{number}.jpg", bytes(4000)))
    print("all photos are loaded")
    loaded.put(None)
    for name, pixels in iter(small.get, None):
        print(f"save {name}: {len(pixels)} bytes")
    shrinker.join()
