"""The object keeps the proxy, and the parent the manager."""

from multiprocessing import get_context


class Shop:
    def __init__(self, manager):
        self.stock = manager.dict(tea=3)

    def sell(self):
        self.stock["tea"] -= 1


if __name__ == "__main__":
    spawn = get_context("spawn")
    with spawn.Manager() as manager:
        shop = Shop(manager)
        process = spawn.Process(target=shop.sell)
        process.start()
        process.join()
        print(shop.stock)
