"""wait() returns what is done and what is not, and raises nothing."""

from concurrent.futures import ProcessPoolExecutor, wait
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
        done, not_done = wait(futures, timeout=0.1)
        print(f"done: {len(done)}, not yet: {len(not_done)}")
        event.set()
