"""A Condition needs a lock of multiprocessing."""

import threading
from multiprocessing import Condition, Value

if __name__ == "__main__":
    stock = Value("i", 0)
    try:
        Condition(stock).notify_all()
    except AttributeError as error:
        print(f"AttributeError: {error}")
    changed = Condition(threading.Lock())
    with changed:
        changed.notify_all()
