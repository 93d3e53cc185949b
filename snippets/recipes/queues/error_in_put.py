"""Three ways to put what cannot be pickled; two raise an error."""

import pickle
from multiprocessing import Queue, SimpleQueue

LOG = ["200 /shop", "404 /cat"]

if __name__ == "__main__":
    queue, simple_queue = Queue(), SimpleQueue()
    pages = (line.split()[1] for line in LOG)  # a generator

    queue.put(pages)
    queue.put("the next item")
    print(f"Queue: put, and lost; get() returns {queue.get()!r}")

    try:
        simple_queue.put(pages)
    except TypeError as error:
        print(f"SimpleQueue: {error}")

    try:
        queue.put(pickle.dumps(pages))
    except TypeError as error:
        print(f"pickled first: {error}")
    queue.put(pickle.dumps(list(pages)))
    print(f"a list instead: {pickle.loads(queue.get())}")
