"""Tasks that start processes: refused by a pool, not by an executor."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def score(review):
    return review.count("good") - review.count("bad")


def score_shop(reviews):
    with ProcessPoolExecutor(max_workers=2) as executor:
        return sum(executor.map(score, reviews))


if __name__ == "__main__":
    shops = [["good tea", "bad tea"], ["good", "good good"]]
    with Pool(2) as pool:
        try:
            pool.map(score_shop, shops)
        except AssertionError as error:
            print(f"pool: {error}")
        pool.close()
        pool.join()
    with ProcessPoolExecutor(max_workers=2) as executor:
        print("executor:", list(executor.map(score_shop, shops)))
