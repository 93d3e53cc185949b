"""The cores that Python counts, and the workers of a default pool."""

import os
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    print(f"{os.cpu_count()} cores")
    with Pool():
        print(f"{len(active_children())} workers")
