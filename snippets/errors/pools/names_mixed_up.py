"""Pool and executor have different names for the same settings."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool

if __name__ == "__main__":
    try:
        Pool(max_workers=2)
    except TypeError as error:
        print(f"TypeError: {error}")
    ProcessPoolExecutor(processes=2)
