"""max_tasks_per_child: a worker ends, and none takes its place."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def set_up(event):
    global photos_are_there
    photos_are_there = event


def resize(photo):
    photos_are_there.wait()
    return f"{photo}: resized"


if __name__ == "__main__":
    photos = ["cat.png", "dog.png", "fox.png"]
    context = get_context("spawn")
    event = context.Event()
    with ProcessPoolExecutor(
        1, context, set_up, (event,), max_tasks_per_child=2
    ) as executor:
        lines = executor.map(resize, photos)
        event.set()
        for line in lines:
            print(line)
