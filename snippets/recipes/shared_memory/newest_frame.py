"""A slow viewer gets the newest frame, whole, and skips the others."""

from multiprocessing import Condition, Pipe, Process, RawValue
from multiprocessing.managers import SharedMemoryManager

SIZE, LAST = 20_000, 10


def view(frame, number, changed, camera):
    seen = 0
    while seen < LAST:
        with changed:
            while number.value == seen:
                changed.wait()
            seen, copy = number.value, bytes(frame.buf[:SIZE])
        camera.send((seen, set(copy)))
        camera.recv()  # work that ends when the camera says so


def film(frame, number, changed):
    with changed:
        number.value += 1
        frame.buf[:SIZE] = bytes([number.value]) * SIZE
        changed.notify_all()


if __name__ == "__main__":
    here, there = Pipe()
    with SharedMemoryManager() as manager:
        shared = manager.SharedMemory(SIZE), RawValue("i"), Condition()
        viewer = Process(target=view, args=(*shared, there))
        viewer.start()
        film(*shared)
        print("number, content:", *here.recv())
        for _ in range(LAST - 1):
            film(*shared)
        here.send("done")
        print("number, content:", *here.recv())
        here.send("done")
        viewer.join()
