"""A Value has a lock unless you say otherwise."""

from multiprocessing import Value

if __name__ == "__main__":
    sold = Value("i", 0)
    with sold.get_lock():
        sold.value += 1
    print(sold.value)
