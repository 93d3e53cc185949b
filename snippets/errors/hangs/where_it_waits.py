"""faulthandler prints where a child waits, and ends it."""

import faulthandler
from multiprocessing import Process, Queue


def pack(orders):
    faulthandler.dump_traceback_later(1, exit=True)
    order = orders.get()
    print(f"packed {order}")


if __name__ == "__main__":
    orders = Queue()
    packer = Process(target=pack, args=(orders,))
    packer.start()
    packer.join()
    print(f"packer's exit code: {packer.exitcode}")
