"""The type code comes first, the number second."""

from multiprocessing import Value

if __name__ == "__main__":
    counter = Value("i", 0)
    print(counter.value)
