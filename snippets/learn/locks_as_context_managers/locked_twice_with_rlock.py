"""An RLock may be taken again by the process that already holds it."""

from multiprocessing import Process, RLock, Value


def read_balance(balance, lock):
    with lock:
        return balance.value


def withdraw(amount, balance, lock):
    with lock:
        if read_balance(balance, lock) >= amount:
            balance.value -= amount


if __name__ == "__main__":
    balance = Value("i", 100, lock=False)
    lock = RLock()
    tellers = [
        Process(target=withdraw, args=(60, balance, lock))
        for _ in range(2)
    ]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    print(f"balance: {read_balance(balance, lock)}")
