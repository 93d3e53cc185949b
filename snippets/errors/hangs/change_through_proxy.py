"""A manager keeps the list, and both processes ask the manager."""

from multiprocessing import Manager, Process


def add_tea(basket):
    basket.append("tea")


if __name__ == "__main__":
    with Manager() as manager:
        basket = manager.list(["rice"])
        shopper = Process(target=add_tea, args=(basket,))
        shopper.start()
        shopper.join()
        print(f"basket: {list(basket)}")
