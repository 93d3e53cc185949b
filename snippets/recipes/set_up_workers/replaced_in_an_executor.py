"""An executor replaces a worker that has done its two reviews."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process

done = 0


def score(review):
    global done
    done += 1
    words = len(review.split())
    return f"{current_process().name}, review {done}: {words} words"


if __name__ == "__main__":
    reviews = ["so good", "very good tea", "too late", "no tea", "ok"]
    with ProcessPoolExecutor(1, max_tasks_per_child=2) as executor:
        for review in reviews:
            print(executor.submit(score, review).result())
