"""As many workers as there are cores, and no more than 61."""

import os
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    workers = min(61, os.cpu_count() or 1)
    with ProcessPoolExecutor(max_workers=workers) as executor:
        print("made")
