"""A selector, part of every event loop, cannot be sent."""

import selectors
from multiprocessing import Pool

if __name__ == "__main__":
    selector = selectors.DefaultSelector()
    with Pool(processes=1) as pool:
        try:
            pool.apply(print, (selector,))
        except TypeError as error:
            print(f"TypeError: {error}")
