"""A misspelt module gives a warning if on_error says so."""

from multiprocessing import get_context, set_forkserver_preload
from warnings import simplefilter

simplefilter("default", ImportWarning)


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    preload = ["__main__", "jsn"]
    set_forkserver_preload(preload, on_error="warn")
    context = get_context("forkserver")
    process = context.Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
