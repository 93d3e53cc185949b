"""The Value of a manager has no lock of its own."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        sold = manager.Value("i", 0)
        with sold.get_lock():
            sold.value += 1
        print(sold.value)
