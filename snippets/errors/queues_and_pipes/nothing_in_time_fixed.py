"""Empty comes from the queue module; catch it and decide."""

from multiprocessing import Queue
from queue import Empty

if __name__ == "__main__":
    orders = Queue()
    try:
        order = orders.get(timeout=0.1)
    except Empty:
        order = "no order"
    print(order)
