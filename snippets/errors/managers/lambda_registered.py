"""What is registered is sent to the manager's process by name."""

from multiprocessing import get_context
from multiprocessing.managers import BaseManager


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("get_prices", lambda: {"tea": 3})

if __name__ == "__main__":
    spawn = get_context("spawn")
    with ShopManager(ctx=spawn) as manager:
        print(manager.get_prices())
