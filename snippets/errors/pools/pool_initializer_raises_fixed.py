"""An initializer that keeps its error: the first task raises it."""

from multiprocessing import Pool

RATES = {"USD": 1.25}


def set_up(currency):
    global rate, problem
    rate = problem = None
    try:
        rate = RATES[currency]
    except KeyError as error:
        problem = error


def convert(price):
    if problem:
        raise problem
    return price * rate


if __name__ == "__main__":
    for currency in "USD", "GBP":
        with Pool(1, set_up, (currency,)) as pool:
            print(pool.apply(convert, (20,)))
