"""A counter that all tasks share cannot be an argument of a pool."""

from multiprocessing import Pool, Value


def resize(done, photo):
    with done:
        done.value += 1
    return f"small-{photo}"


if __name__ == "__main__":
    done = Value("i", 0)
    photos = ["cat.jpg", "dog.jpg", "sea.jpg"]
    with Pool(processes=2) as pool:
        print(pool.starmap(resize, [(done, p) for p in photos]))
    print(done.value, "photos")
