"""The first argument of Value is a type code."""

from multiprocessing import Value

if __name__ == "__main__":
    counter = Value(0)
    print(counter.value)
