"""How many messages a map sends, for each chunksize."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


class CountWords:
    """A function that counts how often it is sent to a worker."""

    sent = 0

    def __reduce__(self):
        CountWords.sent += 1
        return CountWords, ()

    def __call__(self, page):
        return len(page.split())


def report(call, results):
    words = sum(results)
    print(f"{call}: {words:,} words, {CountWords.sent:,} messages")
    CountWords.sent = 0


if __name__ == "__main__":
    count = CountWords()
    pages = [f"page {number}" for number in range(1, 1_001)]
    with Pool(processes=2) as pool:
        for size in (1, 10, 100):
            call = f"pool.map, chunksize={size}"
            report(call, pool.map(count, pages, chunksize=size))
        report("pool.map", pool.map(count, pages))
        report("pool.imap", pool.imap(count, pages))
    with ProcessPoolExecutor(max_workers=2) as executor:
        report("executor.map", executor.map(count, pages))
        call, size = "executor.map, chunksize=100", 100
        report(call, executor.map(count, pages, chunksize=size))
