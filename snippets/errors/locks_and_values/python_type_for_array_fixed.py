"""An Array of whole numbers has the type code i."""

from multiprocessing import Array

if __name__ == "__main__":
    scores = Array("i", 3)
    print(scores[:])
