"""A worker that ends after two tasks gives its memory back."""

from multiprocessing import Pool

cache = []


def resize(photo):
    cache.append(photo)
    return len(cache)


if __name__ == "__main__":
    with Pool(processes=1, maxtasksperchild=2) as pool:
        kept = pool.map(
            resize, ["cat", "dog", "owl", "fox"], chunksize=1
        )
    print(f"photos in the cache: {kept}")
