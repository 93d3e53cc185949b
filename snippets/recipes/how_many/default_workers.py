"""The cores that Python counts, and the workers of a default pool."""

import os
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    print(f"cores: {os.cpu_count()}")
    with Pool():
        print(f"workers: {len(active_children())}")
