"""Each result names its input, and the parent sorts them."""

from multiprocessing import Event, Pool


def set_up(shared_event):
    global small_is_done
    small_is_done = shared_event


def resize(task):
    number, photo = task
    if photo == "panorama":
        small_is_done.wait()
    return number, f"small-{photo}"


if __name__ == "__main__":
    event = Event()
    with Pool(2, initializer=set_up, initargs=(event,)) as pool:
        results = []
        photos = enumerate(["panorama", "cat"])
        for result in pool.imap_unordered(resize, photos):
            results.append(result)
            print(f"done: {result[1]}")
            event.set()
    for _, photo in sorted(results):
        print(photo)
