"""The lock of a Value is passed by name."""

from multiprocessing import Lock, Value

if __name__ == "__main__":
    lock = Lock()
    sold = Value("i", 0, lock)
    print(sold.value)
