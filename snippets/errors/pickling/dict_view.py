"""The keys of a dict cannot be sent as they are."""

from multiprocessing import Pool

if __name__ == "__main__":
    prices = {"tea": 3, "coffee": 4}
    with Pool(processes=2) as pool:
        print(pool.apply(sorted, (prices.keys(),)))
