"""What the tasks get when the workers are terminated, since 3.14."""

from concurrent.futures import CancelledError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Event, Lock


def set_up(*shared):
    global has_begun, gate
    has_begun, gate = shared


def convert(song):
    has_begun.set()
    with gate:  # for ever, as long as the parent holds it
        return f"{song}.mp3"


if __name__ == "__main__":
    has_begun, gate = shared = Event(), Lock()
    with ProcessPoolExecutor(1, None, set_up, shared) as executor, gate:
        tasks = [executor.submit(convert, f"song{n}") for n in range(9)]
        has_begun.wait()
        executor.terminate_workers()
        for task in tasks[0], tasks[8]:
            try:
                print(task.result())
            except (BrokenProcessPool, CancelledError) as error:
                print(type(error).__name__)
