"""A pool that is neither closed nor terminated."""

import warnings
from multiprocessing import Pool

if __name__ == "__main__":
    warnings.simplefilter("default", ResourceWarning)
    pool = Pool(1)
    print("1 worker started")
    del pool
