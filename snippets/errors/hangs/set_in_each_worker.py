"""Every worker is given the discount when it starts."""

from multiprocessing import Pool


def set_up(shared_discount):
    global discount
    discount = shared_discount


def to_pay(price):
    return price - discount


if __name__ == "__main__":
    with Pool(2, initializer=set_up, initargs=(3,)) as pool:
        print(pool.map(to_pay, [10, 20]))
