"""active_children() has the workers of an executor on every version."""

from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import active_children
from threading import Event


def resize(photo):
    Event().wait()  # a task that never ends


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        others = active_children()
        future = executor.submit(resize, "cat.png")
        for process in active_children():
            if process not in others:
                process.kill()
        try:
            print(future.result())
        except BrokenExecutor:
            print("the workers were ended")
