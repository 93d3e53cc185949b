"""cancelled() tells which tasks have no result."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global photos_are_there
    photos_are_there = event


def resize(photo):
    photos_are_there.wait()
    return f"{photo}: resized"


if __name__ == "__main__":
    event = Event()
    photos = ["ant.png", "bee.png", "cat.png", "dog.png", "elk.png"]
    with ProcessPoolExecutor(1, None, set_up, (event,)) as executor:
        futures = [executor.submit(resize, photo) for photo in photos]
        futures[-1].cancel()
        event.set()
        for future in futures:
            if not future.cancelled():
                print(future.result())
