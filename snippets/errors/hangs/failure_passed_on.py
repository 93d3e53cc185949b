"""The program ends as its child did."""

import sys
from multiprocessing import Process


def save(orders):
    raise OSError("the disk is full")


if __name__ == "__main__":
    saver = Process(target=save, args=(["tea", "rice"],))
    saver.start()
    saver.join()
    if saver.exitcode != 0:
        sys.exit(f"orders not saved: exit code {saver.exitcode}")
    print("orders saved")
