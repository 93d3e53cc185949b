"""The other views of a dict fail alike."""

from multiprocessing import Pool
from types import MappingProxyType

if __name__ == "__main__":
    prices = {"tea": 3, "coffee": 4}
    views = [prices.values(), prices.items(), MappingProxyType(prices)]
    with Pool(processes=1) as pool:
        for view in views:
            try:
                pool.apply(print, (view,))
            except TypeError as error:
                print(f"TypeError: {error}")
