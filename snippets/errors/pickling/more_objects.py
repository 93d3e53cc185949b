"""Objects of the interpreter itself cannot be sent either."""

import datetime
import sys
from multiprocessing import Pool


def objects():
    yield sys._getframe()
    try:
        raise ValueError
    except ValueError as error:
        yield error.__traceback__
    yield datetime.datetime_CAPI
    yield (lambda: None).__code__


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        for item in objects():
            try:
                pool.apply(print, (item,))
            except TypeError as error:
                print(f"TypeError: {error}")
