"""starmap() takes each name apart, and raises nothing."""

from multiprocessing import Pool


def longest(*names):
    return max(names, key=len)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.starmap(longest, ["Benjamin", "Ann"]))
