"""A Queue has no task_done() and no join()."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    print(orders.get())
    orders.task_done()
