"""Pool counts the CPUs that the process may use, since 3.13."""

import os
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    one = min(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {one})
    with Pool() as pool:
        workers = active_children()
    print(f"one worker for one usable CPU: {len(workers) == 1}")
