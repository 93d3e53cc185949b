# /// script
# dependencies = ["rich"]
# ///
"""A bar around map: when it moves for the first time, all is done."""

from multiprocessing import Pool, Value

from rich.progress import track


def set_up(counter):
    global done
    done = counter


def resize(photo):
    with done.get_lock():
        done.value += 1
    return f"small_{photo}"


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(8)]
    counter = Value("i", 0)
    with Pool(2, initializer=set_up, initargs=(counter,)) as pool:
        results = pool.map(resize, photos)
        print(f"{counter.value} of {len(photos)} done, and no bar yet")
        for _small in track(results, "Resizing"):
            pass
