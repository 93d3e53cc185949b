"""The with block holds the executor until all is done."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def resize(photo):
    return f"{photo}: resized"


def start(photos, executor):
    return [executor.submit(resize, photo) for photo in photos]


if __name__ == "__main__":
    context = get_context("spawn")
    with ProcessPoolExecutor(
        1, context, max_tasks_per_child=1
    ) as executor:
        futures = start(["cat.png", "dog.png"], executor)
        for future in futures:
            print(future.result())
