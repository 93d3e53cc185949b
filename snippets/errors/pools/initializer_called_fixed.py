"""The initializer and its arguments are handed over apart."""

from multiprocessing import Pool


def set_up(name):
    global currency
    currency = name
    return name


def label(price):
    return f"{price} {currency}"


if __name__ == "__main__":
    with Pool(1, initializer=set_up, initargs=("EUR",)) as pool:
        print(pool.apply(label, (20,)))
