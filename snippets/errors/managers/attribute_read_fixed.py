"""A method reads the attribute where the object is."""

from multiprocessing.managers import BaseManager


class Till:
    """What has been sold."""

    def __init__(self):
        self.total = 0

    def add(self, price):
        """Add a price."""
        self.total += price

    def get_total(self):
        """Return the total."""
        return self.total


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("Till", Till)

if __name__ == "__main__":
    with ShopManager() as manager:
        till = manager.Till()
        till.add(3)
        print(till.get_total())
