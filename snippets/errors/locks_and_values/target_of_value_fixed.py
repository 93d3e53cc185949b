"""The number is in .value, the numbers are in [:]."""

from multiprocessing import Array, Value

if __name__ == "__main__":
    scores = Array("i", [72, 95, 88])
    print(scores[:])
    counter = Value("i", 0)
    print(counter.value)
