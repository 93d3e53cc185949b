"""A change and its notification stand in one with."""

from multiprocessing import Condition, Process, Value


def deliver(stock, changed):
    with changed:
        stock.value = 12
        changed.notify_all()


if __name__ == "__main__":
    stock = Value("i", 0)
    changed = Condition()
    supplier = Process(target=deliver, args=(stock, changed))
    supplier.start()
    with changed:
        changed.wait_for(lambda: stock.value > 0)
        print(f"stock: {stock.value}")
    supplier.join()
