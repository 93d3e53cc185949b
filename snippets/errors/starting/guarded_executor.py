"""With the main guard, the workers of an executor do their work."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def count_words(line):
    return len(line.split())


if __name__ == "__main__":
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        print(executor.submit(count_words, "to be or not").result())
