"""A proxy is sent, and the sender keeps none."""

from multiprocessing import Manager, Queue

if __name__ == "__main__":
    with Manager() as manager:
        orders = Queue()
        orders.put(manager.list(["tea"]))
        print(orders.get())
