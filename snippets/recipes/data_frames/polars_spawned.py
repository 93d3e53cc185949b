# /// script
# dependencies = ["polars"]
# ///
"""Workers that are not forked have a Polars of their own."""

import multiprocessing

import polars


def revenue(cities):
    frame = polars.DataFrame({"city": cities, "price": 2})
    return frame.group_by("city").sum().sort("city").rows()


if __name__ == "__main__":
    print(revenue(["Oslo", "Lima"]))
    context = multiprocessing.get_context("spawn")
    with context.Pool(processes=2) as pool:
        for rows in pool.map(revenue, [["Oslo"], ["Lima", "Lima"]]):
            print(rows)
