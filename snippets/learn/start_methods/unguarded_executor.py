"""An executor without the main guard gives up when its worker dies."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def count_words(line):
    return len(line.split())


spawn = get_context("spawn")
with ProcessPoolExecutor(max_workers=1, mp_context=spawn) as executor:
    future = executor.submit(count_words, "to be or not to be")
    print(future.result())
