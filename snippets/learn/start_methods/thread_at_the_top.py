"""Does a thread that the file starts at its top run in the child?"""

from multiprocessing import Process
from queue import SimpleQueue
from threading import Thread

lines = SimpleQueue()


def write_lines():
    while (line := lines.get()) is not None:
        print(f"written: {line}")


writer = Thread(target=write_lines, daemon=True)
writer.start()


def fetch(page):
    print(f"the writer is alive: {writer.is_alive()}")
    lines.put(f"{page} fetched")
    lines.put(None)
    writer.join()


if __name__ == "__main__":
    process = Process(target=fetch, args=("prices",))
    process.start()
    process.join()
