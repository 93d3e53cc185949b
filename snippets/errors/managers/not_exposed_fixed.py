"""_exposed_ names every method that the proxy calls."""

from multiprocessing.managers import BaseManager, BaseProxy


class Till:
    """What has been sold."""

    def refund(self):
        """Give the money back."""
        return "refunded"


class TillProxy(BaseProxy):
    """Stands for a till in other processes."""

    _exposed_ = ("add", "refund")

    def refund(self):
        """Give the money back."""
        return self._callmethod("refund")


class ShopManager(BaseManager):
    """Shares the parts of a shop."""


ShopManager.register("Till", Till, TillProxy)

if __name__ == "__main__":
    with ShopManager() as manager:
        till = manager.Till()
        print(till.refund())
