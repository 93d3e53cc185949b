"""How many workers are started and set up, by maxtasksperchild."""

from multiprocessing import Pool, Value


def set_up(counter):
    with counter.get_lock():
        counter.value += 1


def score(review):
    return len(review.split())


if __name__ == "__main__":
    reviews = ["good tea"] * 11
    for tasks, chunksize in (None, 1), (6, 1), (2, 1), (2, 4):
        counter = Value("i", 0)
        with Pool(
            1, set_up, (counter,), maxtasksperchild=tasks
        ) as pool:
            pool.map(score, reviews, chunksize)
            pool.close()
            pool.join()
        print(f"{tasks=}, {chunksize=}, workers: {counter.value}")
