"""Its functions work from a file, the prompt and python -c alike."""

from concurrent.futures import ProcessPoolExecutor


def total(prices):
    return sum(prices)


def totals(orders):
    with ProcessPoolExecutor(max_workers=2) as executor:
        return list(executor.map(total, orders))


if __name__ == "__main__":
    print(totals([[3, 4], [12]]))
