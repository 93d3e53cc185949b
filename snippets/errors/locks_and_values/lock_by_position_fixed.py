"""lock= passes a lock to a Value."""

from multiprocessing import Lock, Value

if __name__ == "__main__":
    lock = Lock()
    sold = Value("i", 0, lock=lock)
    print(sold.value)
