"""The type code c takes bytes, not text."""

from multiprocessing import Array

if __name__ == "__main__":
    name = Array("c", 10)
    try:
        name.value = "Ada"
    except TypeError as error:
        print(f"TypeError: {error}")
    name = Array("c", "Ada")
