"""ThreadPool: the methods of a pool, but the workers are threads."""

from multiprocessing.pool import ThreadPool

if __name__ == "__main__":
    seen = []
    with ThreadPool(2) as pool:
        sizes = pool.map(lambda page: len(page), ["home", "shop"])
        pool.map(seen.append, ["home", "shop"])
    print(sizes, sorted(seen))
