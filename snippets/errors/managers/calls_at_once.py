"""A manager serves two processes at once: one of the sales is lost."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Barrier


class Till:
    """What has been sold."""

    def __init__(self):
        self.total = 0
        self.both = Barrier(2, timeout=30)

    def add(self, price):
        """Add a price."""
        total = self.total
        self.both.wait()  # two calls are here, each has read the total
        self.total = total + price

    def get_total(self):
        """Return the total."""
        return self.total


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("Till", Till)

if __name__ == "__main__":
    with ShopManager() as manager:
        till = manager.Till()
        sellers = [Process(target=till.add, args=[3]) for _ in range(2)]
        for seller in sellers:
            seller.start()
        for seller in sellers:
            seller.join()
        print(f"sold 2 for 3 each, total: {till.get_total()}")
