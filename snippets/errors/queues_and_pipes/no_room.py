"""put() with a timeout raises Full when no place gets free in time."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue(maxsize=1)
    orders.put("tea")
    orders.put("soup", timeout=0.1)
