"""A Value of whole numbers takes no float."""

from multiprocessing import Value

if __name__ == "__main__":
    price = Value("i", 10)
    try:
        price.value = "12"
    except TypeError as error:
        print(f"TypeError: {error}")
    price.value *= 1.5
