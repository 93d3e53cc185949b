"""What the start of a pool costs, beside a task for it."""

from multiprocessing import Pool
from time import perf_counter


def score(review):
    return len(review.split())


def seconds(function):
    begin = perf_counter()
    function()
    return perf_counter() - begin


def start_and_end():
    with Pool(1) as pool:
        pool.apply(score, ["good tea"])
        pool.close()
        pool.join()


if __name__ == "__main__":
    start = min(seconds(start_and_end) for _ in range(5))
    with Pool(1) as pool:
        task = min(
            seconds(lambda: pool.apply(score, ["good tea"]))
            for _ in range(100)
        )
    call = min(seconds(lambda: score("good tea")) for _ in range(100))
    print(f"a start is worth 20 tasks or more: {start / task >= 20}")
    print(f"a task is worth 20 calls or more: {task / call >= 20}")
