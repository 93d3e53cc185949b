"""join_thread() is allowed only after close()."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    print(orders.get())
    orders.join_thread()
