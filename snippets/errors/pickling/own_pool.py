"""A method of an object that keeps its pool cannot be sent."""

from multiprocessing import Pool


class Shop:
    def __init__(self, pool):
        self.pool = pool

    def with_tax(self, price):
        return price * 2

    def prices(self):
        return self.pool.map(self.with_tax, [3, 4])


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(Shop(pool).prices())
