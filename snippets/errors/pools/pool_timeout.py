"""The TimeoutError of a Pool is not the built-in one."""

from multiprocessing import Event, Pool


def set_up(event):
    global photo_is_there
    photo_is_there = event


def resize(photo):
    photo_is_there.wait()


if __name__ == "__main__":
    event = Event()
    with Pool(1, set_up, (event,)) as pool:
        try:
            pool.apply_async(resize, ("cat.png",)).get(timeout=0.1)
        except TimeoutError:
            print("too slow")
