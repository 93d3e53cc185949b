"""JoinableQueue.join() waits for an item that was never done."""

from multiprocessing import JoinableQueue, Process


def pack(orders):
    while True:
        order = orders.get()
        if order == "glass":
            continue
        orders.task_done()


if __name__ == "__main__":
    orders = JoinableQueue()
    packer = Process(target=pack, args=(orders,), daemon=True)
    packer.start()
    for order in ["tea", "glass", "rice"]:
        orders.put(order)
    print("waiting for all orders")
    orders.join()
    print("all orders are packed")
