"""A queue with one item in it is full and empty at the same time."""

from multiprocessing import Queue
from threading import Event

asked = Event()


class Line(str):
    def __reduce__(self):  # called in the feeder thread, to pickle it
        asked.wait()  # as if it were large
        return str, (str(self),)


if __name__ == "__main__":
    lines = Queue(maxsize=1)
    lines.put(Line("200 /shop"))
    print(f"full: {lines.full()}, empty: {lines.empty()}")
    asked.set()
    print(f"get: {lines.get()}")
