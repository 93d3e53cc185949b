"""A lock in the shared object: no sale is lost."""

from contextlib import suppress
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Barrier, BrokenBarrierError, Lock


class Till:
    def __init__(self):
        self.total, self.lock = 0, Lock()
        self.both = Barrier(2, timeout=0.5)

    def add(self, price):
        with self.lock:
            total = self.total
            with suppress(BrokenBarrierError):  # no other call comes
                self.both.wait()
            self.total = total + price

    def get_total(self):
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
