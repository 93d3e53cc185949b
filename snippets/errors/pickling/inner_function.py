"""A function defined inside another one cannot be sent."""

from multiprocessing import Pool


def scaler(factor):
    def scale(width):
        return width * factor

    return scale


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(scaler(2), [320, 640]))
