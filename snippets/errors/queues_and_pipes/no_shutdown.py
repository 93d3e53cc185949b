"""A queue between processes has no shutdown()."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    orders.shutdown()
