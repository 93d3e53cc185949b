"""max_tasks_per_child does not go with fork."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with ProcessPoolExecutor(
        1, mp_context=get_context("fork"), max_tasks_per_child=1
    ) as executor:
        print(executor.submit(resize, "cat.png").result())
