"""A Condition has to be held to wait on it or to notify."""

from multiprocessing import Condition, Value

if __name__ == "__main__":
    stock = Value("i", 0)
    changed = Condition()
    try:
        changed.wait_for(lambda: stock.value > 0, timeout=1)
    except AssertionError as error:
        print(f"AssertionError: {error}")
    stock.value = 12
    changed.notify_all()
