"""The parent holds a global lock: is its child kept out?"""

from multiprocessing import Lock, Process

till_lock = Lock()


def pay(price):
    if till_lock.acquire(block=False):
        print(f"paid {price}, while the till is being counted")
    else:
        print("the till is being counted")


if __name__ == "__main__":
    with till_lock:
        customer = Process(target=pay, args=(4,))
        customer.start()
        customer.join()
