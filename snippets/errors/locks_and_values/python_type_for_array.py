"""An Array knows no Python types."""

from multiprocessing import Array

if __name__ == "__main__":
    scores = Array(int, 3)
    print(scores[:])
