"""The manager's process dies during a call."""

import os
from multiprocessing.managers import BaseManager


class Shelf:
    """What is for sale."""

    def load(self):
        """Load what is on the shelf."""
        os._exit(1)  # as a crash in a C library would


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("Shelf", Shelf)

if __name__ == "__main__":
    with ShopManager() as manager:
        shelf = manager.Shelf()
        shelf.load()
