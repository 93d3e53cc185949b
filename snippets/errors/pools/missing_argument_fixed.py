"""starmap() spreads each pair over the arguments."""

from multiprocessing import Pool


def area(width, height):
    return width * height


if __name__ == "__main__":
    sizes = [(3, 4), (5, 6)]
    with Pool(1) as pool:
        print(pool.starmap(area, sizes))
