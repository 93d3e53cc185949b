"""A tuple: what to call, and with which arguments."""

from multiprocessing import Pool


class Price:
    def __init__(self, cents):
        self.cents = cents

    def __reduce__(self):
        return Price, (self.cents,)


def cents(price):
    return price.cents


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(cents, [Price(250)]))
