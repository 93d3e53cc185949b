"""After a TimeoutError you can ask again."""

from concurrent.futures import ProcessPoolExecutor
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
        future = executor.submit(resize, "cat.png")
        try:
            print(future.result(timeout=0.1))
        except TimeoutError:
            print("not yet")
        event.set()
        print(future.result())
