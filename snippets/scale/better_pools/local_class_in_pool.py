"""A class that a function makes has no name that a pool could send."""

from multiprocessing import Pool


def with_rate(rate):
    class Tax:
        def __call__(self, price):
            return price * (1 + rate)

    return Tax()


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(with_rate(0.25), [8, 12]))
