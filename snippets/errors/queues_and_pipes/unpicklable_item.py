"""put() does not raise for what cannot be pickled: the item is lost."""

from multiprocessing import Queue
from queue import Empty

if __name__ == "__main__":
    chunks = Queue()
    data = memoryview(b"tea and soup")
    chunks.put(data[:3])
    try:
        chunks.get(timeout=0.5)
    except Empty:
        print("no chunk, and no exception")
    chunks.close()
    chunks.join_thread()
