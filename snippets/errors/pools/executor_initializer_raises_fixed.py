"""With its comma, initargs is a tuple of one."""

from concurrent.futures import ProcessPoolExecutor


def set_up(name):
    global currency
    currency = name


def label(price):
    return f"{price} {currency}"


if __name__ == "__main__":
    with ProcessPoolExecutor(1, None, set_up, ("EUR",)) as executor:
        print(executor.submit(label, 20).result())
