"""Results in the order in which the tasks end."""

from multiprocessing import Event, Pool


def set_up(shared_event):
    global small_is_done
    small_is_done = shared_event


def resize(photo):
    if photo == "panorama":
        small_is_done.wait()
    return f"small-{photo}"


if __name__ == "__main__":
    event = Event()
    with Pool(2, initializer=set_up, initargs=(event,)) as pool:
        photos = ["panorama", "cat"]
        for photo in pool.imap_unordered(resize, photos):
            print(photo)
            event.set()
