"""Without the main guard, the workers of an executor die at once."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def count_words(line):
    return len(line.split())


context = get_context("spawn")
with ProcessPoolExecutor(1, mp_context=context) as executor:
    print(executor.submit(count_words, "to be or not").result())
