"""The program goes on when each worker of its pool is set up."""

from multiprocessing import Pool, Semaphore


def set_up(ready):
    global model
    model = {"good": 1, "bad": -1}  # as if it took a minute
    ready.release()


def score(review):
    return sum(model.get(word, 0) for word in review.split())


if __name__ == "__main__":
    workers, ready = 2, Semaphore(0)
    with Pool(workers, set_up, (ready,)) as pool:
        for number in range(workers):
            if not ready.acquire(timeout=60):
                raise TimeoutError(f"only {number} workers are ready")
        print("open for reviews")
        print(pool.map(score, ["good tea", "bad bad tea"]))
