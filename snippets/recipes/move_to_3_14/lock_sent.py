"""The lock is an argument: parent and child have the same one."""

from multiprocessing import Lock, Process


def pay(till_lock, price):
    if till_lock.acquire(block=False):
        print(f"paid {price}, while the till is being counted")
    else:
        print("the till is being counted")


if __name__ == "__main__":
    till_lock = Lock()
    with till_lock:
        customer = Process(target=pay, args=(till_lock, 4))
        customer.start()
        customer.join()
