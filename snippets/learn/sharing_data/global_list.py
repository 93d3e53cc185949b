"""A global list changed in a child stays as it was in the parent."""

from multiprocessing import Process

prices = [30, 50]


def add_price(price):
    prices.append(price)
    print(f"In the child:  {prices}")


if __name__ == "__main__":
    child = Process(target=add_price, args=(80,))
    child.start()
    child.join()
    print(f"In the parent: {prices}")
