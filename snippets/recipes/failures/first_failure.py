"""The first failure cancels what has not begun."""

from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Event


def setup(event):
    global go_on
    go_on = event


def resize(photo):
    if not photo.endswith(".jpg"):
        raise ValueError(f"{photo} is not a photo")
    go_on.wait()  # as if it took long
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["ant.txt"] + [f"{n}.jpg" for n in range(100)]
    go_on = Event()
    with ProcessPoolExecutor(2, None, setup, (go_on,)) as executor:
        tasks = [executor.submit(resize, photo) for photo in photos]
        try:
            for task in as_completed(tasks):
                print(task.result())
        except BaseException:
            for task in tasks:
                task.cancel()
            print(f"last photo cancelled: {tasks[-1].cancelled()}")
            raise
        finally:
            go_on.set()
