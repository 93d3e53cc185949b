"""map returns results in the order of the inputs, not of finishing."""

from multiprocessing import Event, Pool, Value


def set_up(event, counter):
    global small_ones_done, finished
    small_ones_done, finished = event, counter


def resize(photo):
    if photo == "panorama.png":
        small_ones_done.wait()
    with finished.get_lock():
        finished.value += 1
        place = finished.value
    if photo == "dog.png":
        small_ones_done.set()
    return f"{photo} finished as number {place}"


if __name__ == "__main__":
    photos = ["panorama.png", "cat.png", "dog.png"]
    event, counter = Event(), Value("i", 0)
    with Pool(2, set_up, (event, counter)) as pool:
        results = pool.map(resize, photos, chunksize=1)
    print("\n".join(results))
