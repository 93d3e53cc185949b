"""A Lock beside the manager's Value."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        sold = manager.Value("i", 0)
        lock = manager.Lock()
        with lock:
            sold.value += 1
        print(sold.value)
