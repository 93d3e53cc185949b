"""A function that holds the lock calls one that wants it: it hangs."""

from multiprocessing import Lock, Value


def read_balance(balance, lock):
    with lock:
        return balance.value


def withdraw(amount, balance, lock):
    with lock:
        if read_balance(balance, lock) >= amount:
            balance.value -= amount


if __name__ == "__main__":
    balance = Value("i", 100, lock=False)
    lock = Lock()
    print(f"balance: {read_balance(balance, lock)}")
    withdraw(60, balance, lock)
    print(f"balance: {read_balance(balance, lock)}")
