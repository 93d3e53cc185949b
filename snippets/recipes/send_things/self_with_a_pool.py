"""A method takes its whole object along, the pool in it as well."""

from multiprocessing import Pool


class Shop:
    def __init__(self, tax):
        self.tax = tax
        self.pool = Pool(processes=2)

    def total(self, prices):
        return sum(prices) * (1 + self.tax)

    def totals(self, orders):
        with self.pool:
            return self.pool.map(self.total, orders)


if __name__ == "__main__":
    print(Shop(tax=0.25).totals([[3, 4], [12]]))
