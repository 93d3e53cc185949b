"""set_up("EUR") is called here, and returns None: no initializer."""

from multiprocessing import Pool


def set_up(name):
    global currency
    currency = name


def label(price):
    return f"{price} {currency}"


if __name__ == "__main__":
    with Pool(1, initializer=set_up("EUR")) as pool:
        print(pool.apply(label, (20,)))
