"""A type code that does not exist is named as such, since 3.15."""

from multiprocessing import Value

if __name__ == "__main__":
    try:
        Value("float32", 0.5)
    except TypeError as error:
        print(error)
