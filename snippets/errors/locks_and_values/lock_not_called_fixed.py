"""A Value brings a lock of its own."""

from multiprocessing import Process, Value


def try_to_sell(sold):
    print(f"lock is free: {sold.get_lock().acquire(block=False)}")


if __name__ == "__main__":
    sold = Value("i", 0)
    other = Process(target=try_to_sell, args=(sold,))
    with sold.get_lock():
        sold.value += 1
        other.start()
        other.join()
    print(sold.value)
