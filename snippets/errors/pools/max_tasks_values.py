"""What max_tasks_per_child and maxtasksperchild do not accept."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool

if __name__ == "__main__":
    for number in [0, "10"]:
        try:
            ProcessPoolExecutor(1, max_tasks_per_child=number)
        except (TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
    Pool(1, maxtasksperchild=0)
