"""A list can be counted, and // gives a whole number."""

from multiprocessing import Array

if __name__ == "__main__":
    print(Array("i", 6 // 2)[:])
    scores = Array("i", [10 * n for n in range(3)])
    print(scores[:])
