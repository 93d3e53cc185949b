"""One task_done() for each get(), and nowhere else."""

from multiprocessing import JoinableQueue

if __name__ == "__main__":
    orders = JoinableQueue()
    orders.put("tea")
    try:
        print(orders.get())
    finally:
        orders.task_done()
    orders.join()
    print("all orders are done")
