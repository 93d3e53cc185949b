"""An open file cannot be sent to a worker."""

from multiprocessing import Pool


def count_lines(file):
    return sum(1 for line in file)


if __name__ == "__main__":
    with open(__file__) as file, Pool(processes=2) as pool:
        print(pool.map(count_lines, [file]))
