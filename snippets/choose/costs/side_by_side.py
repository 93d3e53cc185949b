# /// script
# dependencies = ["loky"]
# ///
"""One job by Pool, executor and loky, beside the loop."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from time import perf_counter


def resize(photo):
    return sum(photo * pixel % 7 for pixel in range(50_000))


def seconds(way):
    began = perf_counter()
    return list(way(resize, range(40))), perf_counter() - began


def by_executor(function, photos, kind=ProcessPoolExecutor):
    with kind(max_workers=2) as executor:
        return list(executor.map(function, photos))


if __name__ == "__main__":
    from loky import ProcessPoolExecutor as Loky

    found, loop = seconds(map)
    with Pool(processes=2) as pool:
        for name, way in {
            "Pool, started": lambda *job: pool.map(*job, chunksize=1),
            "executor": by_executor,
            "loky": lambda *job: by_executor(*job, kind=Loky),
        }.items():
            same, took = seconds(way)
            ratio = loop / took
            print(f"{name}: {ratio:.1f} times, same: {same == found}")
