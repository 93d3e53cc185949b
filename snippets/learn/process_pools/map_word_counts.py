"""Pool.map calls one function for every input, in other processes."""

import os
from multiprocessing import Pool


def count_words(line):
    return len(line.split()), os.getpid()


if __name__ == "__main__":
    lines = ["to be or not", "to be", "that is the question here"]
    with Pool(processes=2) as pool:
        results = pool.map(count_words, lines)
    for words, pid in results:
        print(f"{words} words, in a worker: {pid != os.getpid()}")
