"""A callback that only hands on what it is given."""

from multiprocessing import Pool
from queue import SimpleQueue


def price(item):
    return 20


if __name__ == "__main__":
    arrived = SimpleQueue()
    with Pool(1) as pool:
        pool.apply_async(price, ("tea",), callback=arrived.put)
        print(f"price: {arrived.get()}")
