"""The proxy calls a method that exposed= leaves out."""

from multiprocessing.managers import BaseManager, BaseProxy


class Till:
    """What has been sold."""

    def refund(self):
        """Give the money back."""
        return "refunded"


class TillProxy(BaseProxy):
    """Stands for a till in other processes."""

    _exposed_ = ("add",)

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
