"""1,000 small tasks are 1,000 messages to the workers."""

from multiprocessing import Pool


class Double:
    """Doubles prices, and counts how often it is sent."""

    messages = 0

    def __reduce__(self):
        Double.messages += 1
        return Double, ()

    def __call__(self, price):
        return price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        doubled = pool.map(Double(), range(1_000), chunksize=1)
    print(f"{len(doubled)} prices, {Double.messages} messages")
