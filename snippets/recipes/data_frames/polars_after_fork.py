# /// script
# dependencies = ["polars"]
# ///
"""Polars used in the parent does not work in a forked worker."""

import multiprocessing

import polars


def revenue(cities):
    frame = polars.DataFrame({"city": cities, "price": 2})
    return frame.group_by("city").sum().sort("city").rows()


if __name__ == "__main__":
    print(revenue(["Oslo", "Lima"]))
    with multiprocessing.Pool(processes=2) as pool:
        for rows in pool.map(revenue, [["Oslo"], ["Lima", "Lima"]]):
            print(rows)
