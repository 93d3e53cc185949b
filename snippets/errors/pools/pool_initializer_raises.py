"""Pool starts a new worker whenever the initializer has failed."""

from multiprocessing import Pool, Semaphore

RATES = {"USD": 1.25}


def set_up(currency, attempts):
    global rate
    attempts.release()
    rate = RATES[currency]


def convert(price):
    return price * rate


if __name__ == "__main__":
    attempts, lines = Semaphore(0), []
    with Pool(1, set_up, ("GBP", attempts)) as pool:
        result = pool.apply_async(convert, (20,))
        for number in [1, 2, 3]:
            attempts.acquire()
            lines.append(f"worker {number}, result: {result.ready()}")
    print(*lines, sep="\n")
