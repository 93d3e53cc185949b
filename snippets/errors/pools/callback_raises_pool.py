"""Pool hangs: a callback that raises ends the thread for results."""

from multiprocessing import Pool


def price(item):
    return 20


def show(result):
    print("price: " + result)


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply_async(price, ("tea",), callback=show)
        result.get()
