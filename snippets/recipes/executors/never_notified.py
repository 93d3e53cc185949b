"""wait() never hears of what cancel_futures=True has cancelled."""

from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing import Event


def set_up(event):
    global go_on
    go_on = event


def convert(song):
    go_on.wait()
    return f"{song}.mp3"


if __name__ == "__main__":
    event = Event()
    executor = ProcessPoolExecutor(1, None, set_up, (event,))
    tasks = [executor.submit(convert, f"song{n}") for n in range(9)]
    tasks[8].add_done_callback(lambda task: event.set())
    executor.shutdown(cancel_futures=True)
    kept = [task for task in tasks if not task.cancelled()]
    print("all done:", all(task.done() for task in tasks))
    print("kept, in time:", not wait(kept, timeout=1).not_done)
    print("all, in time:", not wait(tasks, timeout=1).not_done)
