"""A child that asks multiprocessing whether its parent is alive."""

from multiprocessing import Process, parent_process


def print_receipts():
    for number in (1, 2):
        if not parent_process().is_alive():
            print("the shop is gone: I stop")
            return
        print(f"receipt {number}")


if __name__ == "__main__":
    process = Process(target=print_receipts)
    process.start()
    process.join()
