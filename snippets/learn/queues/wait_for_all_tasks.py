"""JoinableQueue.join() returns when each item is reported done."""

from multiprocessing import JoinableQueue, Process, Value


def pack(orders, packed):
    while True:
        order = orders.get()
        packed.value += len(order)
        orders.task_done()


if __name__ == "__main__":
    orders = JoinableQueue()
    packed = Value("i", 0, lock=False)
    packer = Process(target=pack, args=(orders, packed), daemon=True)
    packer.start()
    for order in (["tea", "soup"], ["bread"], ["tea", "tea"]):
        orders.put(order)
    orders.join()
    print(f"packed: {packed.value}")
