"""task_done() is called once more than there were items."""

from multiprocessing import JoinableQueue

if __name__ == "__main__":
    orders = JoinableQueue()
    orders.put("tea")
    print(orders.get())
    orders.task_done()
    orders.task_done()
