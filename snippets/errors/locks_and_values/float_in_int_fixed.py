"""A Value of floats takes floats."""

from multiprocessing import Value

if __name__ == "__main__":
    price = Value("d", 10)
    price.value *= 1.5
    print(price.value)
