"""The type code comes first, the numbers second."""

from multiprocessing import Array

if __name__ == "__main__":
    scores = Array("i", [72, 95, 88])
    print(scores[:])
