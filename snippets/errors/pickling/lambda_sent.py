"""A lambda cannot be sent to a worker."""

from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(lambda price: price * 2, [5, 10, 20]))
