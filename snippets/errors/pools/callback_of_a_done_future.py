"""In which thread a callback of a future runs."""

import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global photo_is_there
    photo_is_there = event


def resize(photo):
    photo_is_there.wait()
    return f"{photo}: resized"


def show(future):
    is_main = threading.current_thread() is threading.main_thread()
    print(f"{future.result()}, in the main thread: {is_main}")


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(1, None, set_up, (event,)) as executor:
        future = executor.submit(resize, "cat.png")
        future.add_done_callback(show)
        event.set()
    future.add_done_callback(show)
