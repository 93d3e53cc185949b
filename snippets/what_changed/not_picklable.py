"""The errors for a lambda, an inner function and an open file."""

import os
from multiprocessing import Pool


def checks():
    def longer_than_ten(line):
        return len(line) > 10

    return longer_than_ten


if __name__ == "__main__":
    with Pool(processes=1) as pool, open(os.devnull) as file:
        for item in [lambda line: line.strip(), checks(), file]:
            try:
                pool.apply(print, (item,))
            except Exception as error:
                print(f"{type(error).__name__}: {error}")
