"""A task of a Pool fails: two tracebacks, of two processes."""

from multiprocessing import Pool


def parse_price(text):
    return float(text)


def total(texts):
    return sum(parse_price(text) for text in texts)


if __name__ == "__main__":
    orders = [["4.50", "7.25"], ["free"]]
    with Pool(processes=2) as pool:
        print(pool.map(total, orders))
