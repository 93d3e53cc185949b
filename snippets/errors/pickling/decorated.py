"""A decorator without wraps hides the function's name."""

from multiprocessing import Pool


def checked(function):
    def wrapper(price):
        return function(max(price, 0))

    return wrapper


@checked
def add_tax(price):
    return price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(add_tax, [5, -1]))
