"""get() with a timeout notices that the producer has died."""

from multiprocessing import Process, Queue
from queue import Empty

PRICES = {"tea": 3}


def fetch_price(item, prices):
    prices.put(PRICES[item])


def result_of(process, results):
    while True:
        alive = process.is_alive()
        try:
            return results.get(timeout=0.2)
        except Empty:
            if not alive:
                return f"no result, exit code {process.exitcode}"


if __name__ == "__main__":
    prices = Queue()
    for item in ("tea", "coffee"):
        fetcher = Process(target=fetch_price, args=(item, prices))
        fetcher.start()
        print(f"{item}: {result_of(fetcher, prices)}")
        fetcher.join()
