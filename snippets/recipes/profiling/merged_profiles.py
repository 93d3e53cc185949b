"""Each worker profiles itself, and the parent merges what they saw."""

import cProfile
import os
import pstats
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

profile = cProfile.Profile()


def blur(photo):
    total = 0
    for number in range(100_000):
        total += number * number
    return total


def resize(photo):
    return blur(photo) // 2


def profiled(photo, folder):
    result = profile.runcall(resize, photo)
    profile.dump_stats(Path(folder, f"{os.getpid()}.prof"))
    return result


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(6)]
    with TemporaryDirectory() as folder, Pool(processes=2) as pool:
        pool.starmap(profiled, [(photo, folder) for photo in photos])
        files = map(str, Path(folder).glob("*.prof"))
        merged = pstats.Stats(*files).get_stats_profile()
    functions = merged.func_profiles
    slowest = max(functions, key=lambda name: functions[name].tottime)
    print("resize:", functions["resize"].ncalls, "calls")
    print("most of the time is in", slowest)
