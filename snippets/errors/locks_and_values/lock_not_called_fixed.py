"""A Value brings a lock of its own."""

from multiprocessing import Value

if __name__ == "__main__":
    sold = Value("i", 0)
    with sold.get_lock():
        print(sold.value)
