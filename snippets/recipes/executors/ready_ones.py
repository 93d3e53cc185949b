"""Take what is ready: the first one, and then each as it comes."""

from concurrent.futures import (
    FIRST_COMPLETED,
    ProcessPoolExecutor,
    as_completed,
    wait,
)
from multiprocessing import Event


def set_up(event):
    global first_is_taken
    first_is_taken = event


def convert(song):
    if song == "symphony":
        first_is_taken.wait()
    return f"{song}.mp3"


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(
        2, initializer=set_up, initargs=(event,)
    ) as executor:
        tasks = {executor.submit(convert, "symphony"): "long"}
        tasks[executor.submit(convert, "jingle")] = "short"
        done, waiting = wait(tasks, return_when=FIRST_COMPLETED)
        print(f"{len(done)} done, {len(waiting)} waiting")
        for task in as_completed(tasks):
            print(f"{tasks[task]}: {task.result()}")
            event.set()
