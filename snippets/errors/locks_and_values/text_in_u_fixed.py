"""An Array of letters holds a text."""

from multiprocessing import Array

if __name__ == "__main__":
    name = Array("u", "Ada")
    print(name[:])
