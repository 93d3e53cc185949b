"""The child is told that nothing more will come, and joined."""

from multiprocessing import Process, Queue


def pack(orders):
    while orders.get() is not None:
        pass


if __name__ == "__main__":
    orders = Queue()
    packer = Process(target=pack, args=(orders,))
    packer.start()
    orders.put(None)
    packer.join()
    print("last line of the program")
