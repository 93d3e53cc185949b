"""A Condition can use the lock that a Value brings."""

from multiprocessing import Condition, Value

if __name__ == "__main__":
    stock = Value("i", 0)
    changed = Condition(stock.get_lock())
    with changed:
        stock.value = 12
        changed.notify_all()
    print(f"stock: {stock.value}")
