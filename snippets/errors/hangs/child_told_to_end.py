"""The child is told that nothing more will come, and joined."""

from multiprocessing import Event, Process, Queue


def pack(orders, is_ready):
    is_ready.set()
    while orders.get() is not None:
        pass


if __name__ == "__main__":
    orders, is_ready = Queue(), Event()
    packer = Process(target=pack, args=(orders, is_ready))
    packer.start()
    is_ready.wait()
    orders.put(None)
    packer.join()
    print("last line of the program")
