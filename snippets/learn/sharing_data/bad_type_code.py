"""A type code that does not exist raises a TypeError."""

from multiprocessing import Value

if __name__ == "__main__":
    price = Value("decimal", 0.5)
    print(price.value)
