"""A longer Array has room for a longer text."""

from multiprocessing import Array

if __name__ == "__main__":
    name = Array("c", 40)
    name.value = b"Ada Lovelace"
    print(name.value)
