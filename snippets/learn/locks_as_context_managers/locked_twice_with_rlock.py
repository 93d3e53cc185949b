"""An RLock may be taken again by the process that already holds it."""

from multiprocessing import Barrier, Process, RLock, Value


def read_balance(balance, lock):
    with lock:
        return balance.value


def withdraw(amount, balance, lock):
    with lock:
        if read_balance(balance, lock) >= amount:
            balance.value -= amount


def withdraw_often(balance, lock, both_are_here):
    both_are_here.wait()
    for _ in range(20_000):
        withdraw(2, balance, lock)


if __name__ == "__main__":
    balance = Value("i", 100_000)
    lock, both_are_here = RLock(), Barrier(2)
    tellers = [
        Process(
            target=withdraw_often, args=(balance, lock, both_are_here)
        )
        for _ in range(2)
    ]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    print(f"balance: {read_balance(balance, lock)}")
