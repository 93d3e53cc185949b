"""Compute outside the lock and hold it for the result alone."""

from multiprocessing import Process, Value


def add_each(prices, total, times_held):
    for price in prices:
        with total.get_lock():
            total.value += price
            times_held.value += 1


def add_once(prices, total, times_held):
    subtotal = sum(prices)
    with total.get_lock():
        total.value += subtotal
        times_held.value += 1


def in_two_processes(add):
    total, times_held = Value("q", 0), Value("i", 0)
    adders = [
        Process(target=add, args=(prices, total, times_held))
        for prices in (range(500), range(500, 1000))
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    return f"total {total.value}, lock held {times_held.value} times"


if __name__ == "__main__":
    print(f"Each price: {in_two_processes(add_each)}")
    print(f"Subtotals:  {in_two_processes(add_once)}")
