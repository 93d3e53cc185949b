"""get_context() makes a context of the name."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        print(executor.submit(resize, "cat.png").result())
