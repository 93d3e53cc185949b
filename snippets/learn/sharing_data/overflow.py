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
    for code, number in (("f", 0.1), ("d", 0.1), ("f", 1e39)):
        price = Value(code, number)
        print(f"{code}: {number} is kept as {price.value}")
    try:
        Value("i", 0.5)
    except TypeError as error:
        print(f"i: 0.5 raises TypeError: {error}")
