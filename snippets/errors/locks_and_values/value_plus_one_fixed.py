"""The number of a Value is its .value."""

from multiprocessing import Value

if __name__ == "__main__":
    sold = Value("i", 0)
    print(sold.value > 10)
    with sold.get_lock():
        sold.value += 1
    print(sold.value)
