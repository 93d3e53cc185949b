"""Notes on a pickling error say where the bad object sits."""

import threading
from multiprocessing import Pool


def total(order):
    return sum(order["prices"])


if __name__ == "__main__":
    order = {"prices": [3, 4], "lock": threading.Lock()}
    with Pool(processes=1) as pool:
        try:
            pool.apply(total, (order,))
        except TypeError as error:
            print(error)
            for note in getattr(error, "__notes__", []):
                print(f"  {note}")
