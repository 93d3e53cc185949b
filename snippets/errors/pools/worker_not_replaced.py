"""max_tasks_per_child: a worker ends, and none takes its place."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    photos = ["cat.png", "dog.png", "fox.png"]
    context = get_context("spawn")
    with ProcessPoolExecutor(
        1, context, max_tasks_per_child=2
    ) as executor:
        for line in executor.map(resize, photos):
            print(line)
