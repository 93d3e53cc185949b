"""An import inside a function is done again by each child."""

import csv
import sys
from multiprocessing import Process


def average(prices):
    loaded = [name in sys.modules for name in ("csv", "statistics")]
    import statistics

    print(f"loaded before: {loaded}, mean: {statistics.mean(prices)}")


if __name__ == "__main__":
    print(f"parsed: {list(csv.reader(['3,5', '4,8']))}")
    for prices in ([3, 5], [4, 8]):
        process = Process(target=average, args=(prices,))
        process.start()
        process.join()
