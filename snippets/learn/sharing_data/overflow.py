"""A number too large for its type code wraps, without an error."""

from multiprocessing import Value


def add_one(code, number):
    counter = Value(code, number)
    counter.value += 1
    print(f"{code}: {number} + 1 gives {counter.value}")


if __name__ == "__main__":
    add_one("i", 2147483647)
    add_one("q", 2147483647)
    add_one("B", 255)

    price = Value("f", 0.1)
    print(f"f: 0.1 is kept as {price.value}")
    price = Value("d", 0.1)
    print(f"d: 0.1 is kept as {price.value}")
