"""What the queue would do later is tried before: it raises here."""

from multiprocessing import Queue
from multiprocessing.reduction import ForkingPickler

if __name__ == "__main__":
    chunks = Queue()
    data = memoryview(b"tea and soup")
    for chunk in (data[:3], bytes(data[:3])):
        try:
            ForkingPickler.dumps(chunk)
        except TypeError as error:
            print(f"not put: {error}")
        else:
            chunks.put(chunk)
    print(chunks.get())
