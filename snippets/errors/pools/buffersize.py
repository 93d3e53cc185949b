"""buffersize is known since 3.14, and must be a number above 0."""

from concurrent.futures import ProcessPoolExecutor


def double(price):
    return price * 2


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        for size in [0, "2"]:
            try:
                executor.map(double, [3, 4], buffersize=size)
            except (TypeError, ValueError) as error:
                print(f"{type(error).__name__}: {error}")
