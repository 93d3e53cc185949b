"""get() with a timeout raises Empty when nothing comes in time."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    order = orders.get(timeout=0.1)
    print(order)
