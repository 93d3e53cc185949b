"""exposed= names all methods that the proxy is to have."""

from multiprocessing.managers import BaseManager


class Shelf:
    """What is for sale."""

    def __len__(self):
        return 2


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("Shelf", Shelf, exposed=["__len__"])

if __name__ == "__main__":
    with ShopManager() as manager:
        shelf = manager.Shelf()
        print(len(shelf))
