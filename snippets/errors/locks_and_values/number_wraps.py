"""A number that does not fit wraps round, without an error."""

from multiprocessing import Value

if __name__ == "__main__":
    sold = Value("i", 2147483647)
    sold.value += 1
    print(f"sold: {sold.value}")
