"""A Value of floats takes no text."""

from multiprocessing import Array, Value

if __name__ == "__main__":
    try:
        Array("d", [9.5, None])
    except TypeError as error:
        print(f"TypeError: {error}")
    price = Value("d", "12.50")
    print(price.value)
