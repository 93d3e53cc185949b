"""The initializer fails, and the pool starts the next worker."""

from multiprocessing import Pool, Semaphore


def load_model(attempts):
    attempts.release()
    raise FileNotFoundError("no file prices.model")


def predict(price):
    return price * 1.1


if __name__ == "__main__":
    attempts = Semaphore(0)
    with Pool(1, initializer=load_model, initargs=(attempts,)) as pool:
        result = pool.apply_async(predict, (100,))
        for _ in range(3):
            attempts.acquire()
        ready = result.ready()
    print(f"3 workers tried, result.ready(): {ready}")
