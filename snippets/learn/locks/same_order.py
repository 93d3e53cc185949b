"""Who takes two locks always in the same order never deadlocks."""

from multiprocessing import Process, Value


def transfer(amount, accounts, source, target):
    first, second = sorted((source, target))
    outer = accounts[first].get_lock()
    inner = accounts[second].get_lock()
    for _ in range(100):
        with outer, inner:
            accounts[source].value -= amount
            accounts[target].value += amount


if __name__ == "__main__":
    accounts = [Value("i", 500), Value("i", 500)]
    there = Process(target=transfer, args=(1, accounts, 0, 1))
    back = Process(target=transfer, args=(2, accounts, 1, 0))
    there.start()
    back.start()
    there.join()
    back.join()
    print(f"Accounts: {[account.value for account in accounts]}")
