"""An Array needs a length, or numbers that can be counted."""

from multiprocessing import Array

if __name__ == "__main__":
    try:
        Array("i", 6 / 2)
    except TypeError as error:
        print(f"TypeError: {error}")
    scores = Array("i", (10 * n for n in range(3)))
    print(scores[:])
