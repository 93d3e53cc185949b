"""After close(), this process can neither put nor get."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    orders.close()
    orders.put("soup")
