"""A Value needs a lock, not the function that makes one."""

from multiprocessing import Lock, Value

if __name__ == "__main__":
    sold = Value("i", 0, lock=Lock)
    print(sold.value)
