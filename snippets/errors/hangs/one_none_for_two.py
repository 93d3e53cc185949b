"""Two packers wait for the end, and only one is told."""

from multiprocessing import Process, Queue


def pack(orders):
    while orders.get() is not None:
        pass


if __name__ == "__main__":
    orders = Queue()
    packers = [Process(target=pack, args=(orders,)) for _ in range(2)]
    for packer in packers:
        packer.start()
    for order in ["tea", "rice", None]:
        orders.put(order)
    print("waiting for both packers to end")
    for packer in packers:
        packer.join()
    print("both have ended")
