"""A name that is set under the main guard is unknown to a worker."""

from multiprocessing import Pool


def cost(item):
    return prices[item]


if __name__ == "__main__":
    prices = {"tea": 3, "coffee": 4}
    with Pool(processes=1) as pool:
        print(pool.map(cost, ["tea", "coffee"]))
