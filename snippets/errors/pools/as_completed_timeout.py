"""as_completed() has waited long enough for all of them."""

from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Event


def set_up(event):
    global photo_is_there
    photo_is_there = event


def resize(photo):
    photo_is_there.wait()
    return f"{photo}: resized"


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(1, None, set_up, (event,)) as executor:
        futures = [executor.submit(resize, "cat.png")]
        try:
            for future in as_completed(futures, timeout=0.1):
                print(future.result())
        finally:
            event.set()
