"""The first argument of Array is a type code."""

from multiprocessing import Array

if __name__ == "__main__":
    scores = Array([72, 95, 88], 3)
    print(scores[:])
