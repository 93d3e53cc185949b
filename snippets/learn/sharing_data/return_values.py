"""Each process counts for itself and returns what it found."""

from multiprocessing import Pool


def count_words(line):
    return len(line.split())


if __name__ == "__main__":
    lines = ["to be or not to be", "that is the question"]
    with Pool(processes=2) as pool:
        counts = pool.map(count_words, lines)
    print(f"Words in each line: {counts}")
    print(f"Words in all: {sum(counts)}")
