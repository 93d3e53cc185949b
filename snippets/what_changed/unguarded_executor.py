"""Without a main guard, an executor fails in one of two ways."""

from concurrent.futures import ProcessPoolExecutor


def count_words(line):
    return len(line.split())


with ProcessPoolExecutor(max_workers=1) as executor:
    future = executor.submit(count_words, "to be or not to be")
    print(f"{future.result()} words")
