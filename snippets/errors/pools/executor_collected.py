"""Nobody holds the executor any more, and its worker has ended."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def set_up(event):
    global photos_are_there
    photos_are_there = event


def resize(photo):
    photos_are_there.wait()
    return f"{photo}: resized"


def start(photos, context, event):
    executor = ProcessPoolExecutor(
        1, context, set_up, (event,), max_tasks_per_child=1
    )
    return [executor.submit(resize, photo) for photo in photos]


if __name__ == "__main__":
    context = get_context("spawn")
    event = context.Event()
    futures = start(["cat.png", "dog.png"], context, event)
    event.set()
    for future in futures:
        print(future.result())
