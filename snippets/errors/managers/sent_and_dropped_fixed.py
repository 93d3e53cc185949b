"""The sender keeps the proxy until the receiver has its own."""

from multiprocessing import Manager, Queue

if __name__ == "__main__":
    with Manager() as manager:
        orders = Queue()
        order = manager.list(["tea"])
        orders.put(order)
        print(orders.get())
