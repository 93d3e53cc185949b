"""A timeout ends the waiting; the task goes on to its end."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global go_on
    go_on = event


def convert(song):
    go_on.wait()
    return f"{song}.mp3"


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(
        1, initializer=set_up, initargs=(event,)
    ) as executor:
        task = executor.submit(convert, "symphony")
        try:
            print(task.result(timeout=0.1))
        except TimeoutError:
            print("not yet")
        event.set()
        print(task.result())
