"""A Condition can use the lock that a Value brings."""

from multiprocessing import Condition, Process, Value


def deliver(stock, changed):
    with changed:
        stock.value = 12
        changed.notify_all()


if __name__ == "__main__":
    stock = Value("i", 0)
    changed = Condition(stock.get_lock())
    truck = Process(target=deliver, args=(stock, changed))
    with changed:
        truck.start()
        changed.wait()
        print(f"stock: {stock.value}")
    truck.join()
