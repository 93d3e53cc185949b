"""A Value is no number."""

from multiprocessing import Value

if __name__ == "__main__":
    sold = Value("i", 0)
    try:
        print(sold > 10)
    except TypeError as error:
        print(f"TypeError: {error}")
    sold += 1
