# /// script
# dependencies = ["joblib"]
# ///
"""The same job by joblib, twice: its workers are kept."""

from time import perf_counter


def resize(photo):
    return sum(photo * pixel % 7 for pixel in range(30_000))


def seconds(way):
    began = perf_counter()
    return list(way()), perf_counter() - began


if __name__ == "__main__":
    from joblib import Parallel, delayed

    found, loop = seconds(lambda: map(resize, range(40)))
    for name in "joblib", "again":
        same, took = seconds(
            lambda: Parallel(n_jobs=2)(
                delayed(resize)(photo) for photo in range(40)
            )
        )
        print(f"{name}: {loop / took:.1f} times, same: {same == found}")
