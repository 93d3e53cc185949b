"""Compute outside the lock and hold it for the result alone."""

from multiprocessing import Barrier, Process, Value

RECEIPTS = [(3, 5, 2, 1)] * 40_000


def add_prices(total, times_held, both_are_here):
    both_are_here.wait()
    for receipt in RECEIPTS:
        for price in receipt:
            with total.get_lock():
                total.value += price
                times_held.value += 1


def add_sums(total, times_held, both_are_here):
    both_are_here.wait()
    for receipt in RECEIPTS:
        subtotal = sum(receipt)
        with total.get_lock():
            total.value += subtotal
            times_held.value += 1


def in_two_processes(add):
    total, times_held = Value("q", 0), Value("i", 0)
    shared = (total, times_held, Barrier(2))
    adders = [Process(target=add, args=shared) for _ in range(2)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    return f"total {total.value}, lock held {times_held.value} times"


if __name__ == "__main__":
    print(f"Each price:   {in_two_processes(add_prices)}")
    print(f"Each receipt: {in_two_processes(add_sums)}")
