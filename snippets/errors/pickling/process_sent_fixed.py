"""What the worker needs to know of the process can be sent."""

from multiprocessing import Pool, Process


def describe(name):
    return name


if __name__ == "__main__":
    process = Process(name="resize")
    with Pool(processes=2) as pool:
        print(pool.map(describe, [process.name]))
