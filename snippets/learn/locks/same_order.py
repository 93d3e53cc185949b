"""Who takes two locks always in the same order never deadlocks."""

from multiprocessing import Barrier, Process, Value


def transfer(amount, accounts, source, target, both_are_here):
    first, second = sorted((source, target))
    outer = accounts[first].get_lock()
    inner = accounts[second].get_lock()
    both_are_here.wait()
    for _ in range(50_000):
        with outer, inner:
            accounts[source].value -= amount
            accounts[target].value += amount


if __name__ == "__main__":
    accounts = [Value("i", 200_000), Value("i", 200_000)]
    both_are_here = Barrier(2)
    there = Process(
        target=transfer, args=(1, accounts, 0, 1, both_are_here)
    )
    back = Process(
        target=transfer, args=(2, accounts, 1, 0, both_are_here)
    )
    there.start()
    back.start()
    there.join()
    back.join()
    print(f"Accounts: {[account.value for account in accounts]}")
