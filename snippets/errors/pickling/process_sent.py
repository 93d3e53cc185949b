"""A Process object cannot be sent to a worker."""

from multiprocessing import Pool, Process


def describe(process):
    return process.name


if __name__ == "__main__":
    process = Process(name="resize")
    with Pool(processes=2) as pool:
        print(pool.map(describe, [process]))
