"""A list of the same values can be sent."""

from multiprocessing import Pool

if __name__ == "__main__":
    widths = [320, 640]
    with Pool(processes=2) as pool:
        print(pool.apply(sum, ([width * 2 for width in widths],)))
