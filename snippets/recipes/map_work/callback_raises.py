"""A callback raises: the executor goes on, and the Pool hangs."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def count_words(text):
    return len(text.split())


def save(outcome):
    raise OSError("the disk is full")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        storm = executor.submit(count_words, "the sea rose")
        storm.add_done_callback(save)
        harbor = executor.submit(count_words, "the ship is home")
        print(f"executor: {storm.result()} and {harbor.result()} words")
    with Pool(processes=1) as pool:
        pool.apply_async(count_words, ("the sea rose",), callback=save)
        harbor = pool.apply_async(count_words, ("the ship is home",))
        print(f"Pool: {harbor.get()} words")
