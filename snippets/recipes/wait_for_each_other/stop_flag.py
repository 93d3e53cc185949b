"""A process works until it is told to stop, and then cleans up."""

from multiprocessing import Event, Process, SimpleQueue


def bake(stop, loaves):
    baked = 0
    while not stop.is_set():
        baked += 1
        loaves.put(f"loaf {baked}")
        stop.wait(0.1)
    loaves.put(None)


if __name__ == "__main__":
    stop, loaves = Event(), SimpleQueue()
    baker = Process(target=bake, args=(stop, loaves))
    baker.start()
    for _ in range(3):
        print(loaves.get())
    stop.set()
    while loaves.get() is not None:
        pass
    baker.join()
    print(f"the oven is off, exit code {baker.exitcode}")
