"""put() of what cannot be pickled does not raise: the item is lost."""

from multiprocessing import Queue

LINES = ["tea 3", "soup 5"]

if __name__ == "__main__":
    rows = Queue()
    rows.put(line.split() for line in LINES)
    print("put() has returned")
    rows.put("the next item")
    print(f"received: {rows.get()}")
