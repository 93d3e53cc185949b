"""`with condition:` takes its lock, and waiting lets go of it."""

from multiprocessing import Condition, Process, Value


def deliver(boxes, stock, changed):
    with changed:
        stock.value += boxes
        changed.notify_all()


if __name__ == "__main__":
    stock = Value("i", 0, lock=False)
    changed = Condition()
    supplier = Process(target=deliver, args=(3, stock, changed))
    with changed:
        supplier.start()
        changed.wait_for(lambda: stock.value >= 3)
        print(f"in stock: {stock.value}")
    supplier.join()
    try:
        changed.notify_all()
    except AssertionError as error:
        print(f"AssertionError: {error}")
