"""An exception in a worker is raised again in the parent."""

from multiprocessing import Pool


def parse_price(text):
    return float(text)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        prices = pool.map(parse_price, ["4.50", "free", "7.25"])
    print(prices)
