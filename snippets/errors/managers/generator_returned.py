"""What a method returns has to be pickled; a generator cannot be."""

from multiprocessing.managers import BaseManager


class Shelf:
    """What is for sale."""

    def prices(self):
        """Return what each item costs."""
        return (price for price in (3, 5))


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("Shelf", Shelf)

if __name__ == "__main__":
    with ShopManager() as manager:
        shelf = manager.Shelf()
        print(shelf.prices())
