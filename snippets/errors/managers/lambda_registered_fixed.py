"""A function with a name, at the top level of the module."""

from multiprocessing import get_context
from multiprocessing.managers import BaseManager


def get_prices():
    return {"tea": 3}


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("get_prices", get_prices)

if __name__ == "__main__":
    spawn = get_context("spawn")
    with ShopManager(ctx=spawn) as manager:
        print(manager.get_prices())
