"""A memoryview cannot be sent to a worker."""

from multiprocessing import Pool

if __name__ == "__main__":
    pixels = bytearray([10, 20, 30])
    with Pool(processes=2) as pool:
        print(pool.apply(sum, (memoryview(pixels)[1:],)))
