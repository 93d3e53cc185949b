"""Without a number, Pool starts one worker for each CPU it counts."""

import os
import sys
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    if sys.version_info >= (3, 13):
        name, cpus = "os.process_cpu_count()", os.process_cpu_count()
    else:
        name, cpus = "os.cpu_count()", os.cpu_count()
    with Pool() as pool:
        workers = active_children()
    print(f"as many workers as {name}: {len(workers) == cpus}")
