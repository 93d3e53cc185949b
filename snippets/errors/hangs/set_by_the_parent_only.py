"""Under fork the workers have the discount, otherwise not."""

from multiprocessing import Pool


def to_pay(price):
    return price - discount


if __name__ == "__main__":
    discount = 3
    with Pool(processes=2) as pool:
        print(pool.map(to_pay, [10, 20]))
