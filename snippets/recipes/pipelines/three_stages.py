"""Photos are loaded, shrunk by two workers, and saved by the parent."""

from multiprocessing import Process, Queue

SHRINKERS = 2


def load(names, loaded):
    for name in names:
        loaded.put((name, bytes(4000)))
    for _ in range(SHRINKERS):
        loaded.put(None)


def shrink(loaded, small):
    for name, pixels in iter(loaded.get, None):
        small.put((name, pixels[::4]))
    small.put(None)


if __name__ == "__main__":
    names = [f"photo{number}.jpg" for number in range(6)]
    loaded, small = Queue(2), Queue(2)
    stages = [Process(target=load, args=(names, loaded))]
    for _ in range(SHRINKERS):
        stages.append(Process(target=shrink, args=(loaded, small)))
    for process in stages:
        process.start()
    for _ in range(SHRINKERS):
        for name, pixels in iter(small.get, None):
            print(f"save {name}: {len(pixels)} bytes")
    for process in stages:
        process.join()
