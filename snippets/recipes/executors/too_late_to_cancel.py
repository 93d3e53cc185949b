"""With one worker, three tasks can no longer be cancelled."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event
from time import sleep


def set_up(*events):
    global has_begun, go_on
    has_begun, go_on = events


def convert(song):
    has_begun.set()
    go_on.wait()
    return f"{song}.mp3"


if __name__ == "__main__":
    has_begun, go_on = events = Event(), Event()
    with ProcessPoolExecutor(
        1, initializer=set_up, initargs=events
    ) as executor:
        tasks = [executor.submit(convert, "song1")]
        has_begun.wait()
        for n in range(2, 7):
            tasks.append(executor.submit(convert, f"song{n}"))
        while not tasks[2].running():
            sleep(0.01)
        print("running:  ", [task.running() for task in tasks])
        print("cancelled:", [task.cancel() for task in tasks])
        go_on.set()
    print([task.result() for task in tasks if not task.cancelled()])
