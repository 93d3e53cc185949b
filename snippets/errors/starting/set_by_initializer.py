"""An initializer gives each worker the name that it needs."""

from multiprocessing import Pool


def set_prices(received):
    global prices
    prices = received


def cost(item):
    return prices[item]


if __name__ == "__main__":
    known = {"tea": 3, "coffee": 4}
    with Pool(1, initializer=set_prices, initargs=(known,)) as pool:
        print(pool.map(cost, ["tea", "coffee"]))
