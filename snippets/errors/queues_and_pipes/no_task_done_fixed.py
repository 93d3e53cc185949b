"""A JoinableQueue has task_done() and join()."""

from multiprocessing import JoinableQueue

if __name__ == "__main__":
    orders = JoinableQueue()
    orders.put("tea")
    print(orders.get())
    orders.task_done()
    orders.join()
    print("all orders are done")
