"""bytes can be pickled; a memoryview cannot."""

from multiprocessing import Queue
from queue import Empty

if __name__ == "__main__":
    chunks = Queue()
    data = memoryview(b"tea and soup")
    chunks.put(bytes(data[:3]))
    try:
        print(chunks.get(timeout=30))
    except Empty:
        print("no chunk, and no exception")
