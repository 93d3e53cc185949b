"""successful() before there is a result."""

from multiprocessing import Event, Pool


def set_up(event):
    global photo_is_there
    photo_is_there = event


def resize(photo):
    photo_is_there.wait()


if __name__ == "__main__":
    event = Event()
    with Pool(1, set_up, (event,)) as pool:
        result = pool.apply_async(resize, ("cat.png",))
        print(result.successful())
