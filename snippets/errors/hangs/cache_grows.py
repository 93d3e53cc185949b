"""What a worker keeps is there until the worker ends."""

from multiprocessing import Pool

cache = []


def resize(photo):
    cache.append(photo)
    return len(cache)


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        kept = pool.map(
            resize, ["cat", "dog", "owl", "fox"], chunksize=1
        )
    print(f"photos in the cache: {kept}")
