"""A worker cannot send an inner function back."""

from multiprocessing import Pool


def pricing(rate):
    def price(amount):
        return amount * rate

    return price


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(pricing, [2]))
