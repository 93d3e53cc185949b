"""A list passed to a child and changed there: the parent's stays."""

from multiprocessing import Process


def add_price(prices, price):
    prices.append(price)
    print(f"In the child:  {prices}")


if __name__ == "__main__":
    prices = [30, 50]
    child = Process(target=add_price, args=(prices, 80))
    child.start()
    child.join()
    print(f"In the parent: {prices}")
