"""The get() of a Queue takes a timeout."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    print(orders.get(timeout=30))
