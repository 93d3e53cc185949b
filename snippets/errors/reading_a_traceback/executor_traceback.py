"""The same in an executor: the same two parts."""

from concurrent.futures import ProcessPoolExecutor


def parse_price(text):
    return float(text)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        price = executor.submit(parse_price, "free")
        print(price.result())
