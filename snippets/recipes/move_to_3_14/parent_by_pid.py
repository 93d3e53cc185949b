"""A child that compares PIDs to see whether its parent is alive."""

import os
from multiprocessing import Process


def print_receipts(parent_pid):
    for number in (1, 2):
        if os.getppid() != parent_pid:
            print("the shop is gone: I stop")
            return
        print(f"receipt {number}")


if __name__ == "__main__":
    process = Process(target=print_receipts, args=(os.getpid(),))
    process.start()
    process.join()
