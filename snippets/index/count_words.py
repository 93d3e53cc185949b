"""Count the words of four texts in two processes, and add them up."""

from collections import Counter
from multiprocessing import Pool

TEXTS = [
    "to be or not to be",
    "to die to sleep no more",
    "to die to sleep",
    "to sleep perchance to dream",
]


def count_words(text):
    return Counter(text.split())


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        counts = pool.map(count_words, TEXTS)
    total = sum(counts, Counter())
    for word, times in total.most_common(2):
        print(f"{word}: {times}")
