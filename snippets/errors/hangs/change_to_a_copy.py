"""The child appends to its own copy of the list."""

from multiprocessing import Process


def add_tea(basket):
    basket.append("tea")


if __name__ == "__main__":
    basket = ["rice"]
    shopper = Process(target=add_tea, args=(basket,))
    shopper.start()
    shopper.join()
    print(f"basket: {basket}")
