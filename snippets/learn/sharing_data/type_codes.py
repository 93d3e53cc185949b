"""The type code of a Value decides how many bytes it has."""

from ctypes import sizeof
from multiprocessing import Value


def size(code):
    number = Value(code, 0)
    return sizeof(number.get_obj())


if __name__ == "__main__":
    for code in "bBhHiIqQfd":
        print(f"{code}: {size(code)}")
