"""Share numbers, and count without losing any."""

from multiprocessing import Array, Process, Value
from multiprocessing.sharedctypes import RawArray


def sell(sold, prices, stock):
    for _ in range(100):
        with sold.get_lock():
            sold.value += 1
    with prices:
        prices[0] = 2.5
    stock[0] = 7


if __name__ == "__main__":
    sold = Value("i", 0)
    prices = Array("d", [1.5, 2.0])
    stock = RawArray("i", 3)
    sellers = [
        Process(target=sell, args=(sold, prices, stock)) for _ in "ab"
    ]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    print(sold.value, prices[:], stock[:])
