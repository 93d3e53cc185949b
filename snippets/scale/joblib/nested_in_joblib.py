# /// script
# dependencies = ["joblib"]
# ///
"""A loop of joblib in another: the inner one runs in threads."""

import os

from joblib import Parallel, delayed


def score(review):
    return review.count("good") - review.count("bad"), os.getpid()


def score_shop(reviews):
    inner = Parallel(n_jobs=2)
    scores, processes = zip(*inner(delayed(score)(r) for r in reviews))
    return sum(scores), set(processes) == {os.getpid()}


if __name__ == "__main__":
    shops = [["good tea", "bad tea"], ["good", "good good"]]
    outer = Parallel(n_jobs=2)
    for total, own in outer(delayed(score_shop)(s) for s in shops):
        print(f"{total}, and no further process: {own}")
