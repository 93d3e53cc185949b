"""map() hands over each name as it is."""

from multiprocessing import Pool


def longest(*names):
    return max(names, key=len)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(longest, ["Benjamin", "Ann"]))
