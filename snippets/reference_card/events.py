"""Let processes wait for one another."""

from multiprocessing import Barrier, Condition, Event, Process, Value


def sell(opened, changed, sold, both):
    opened.wait()
    with changed:
        sold.value = 1
        changed.notify_all()
    both.wait(timeout=60)


if __name__ == "__main__":
    opened = Event()
    changed = Condition()
    both = Barrier(2)
    sold = Value("i", 0)
    shop = (opened, changed, sold, both)
    seller = Process(target=sell, args=shop)
    seller.start()
    with changed:
        opened.set()
        print(changed.wait_for(lambda: sold.value == 1, timeout=60))
    both.wait(timeout=60)
    print("both have come to the barrier")
    seller.join()
