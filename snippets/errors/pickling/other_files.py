"""Every kind of file has an error of its own."""

import os
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(processes=1) as pool:
        for mode in ["rb", "wb", "r+b"]:
            with open(os.devnull, mode) as file:
                try:
                    pool.apply(print, (file,))
                except TypeError as error:
                    print(f"TypeError: {error}")
