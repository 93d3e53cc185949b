"""The profile of the parent shows that it waits, and nothing else."""

import cProfile
import pstats
from multiprocessing import Pool
from pathlib import Path


def blur(photo):
    return sum(number * number for number in range(50_000))


def resize(photo):
    return blur(photo) // 2


if __name__ == "__main__":
    profile = cProfile.Profile()
    with Pool(processes=2) as pool, profile:
        pool.map(resize, ["cat.jpg", "dog.jpg", "ant.jpg"])
    seen = pstats.Stats(profile).get_stats_profile().func_profiles
    files = {
        Path(function.file_name).name for function in seen.values()
    }
    print("pool.py is in the profile:", "pool.py" in files)
    print("blur() is in the profile:", "blur" in seen)
