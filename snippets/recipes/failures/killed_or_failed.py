"""Too little memory: the system refuses it, or kills the process."""

import signal
import threading
from multiprocessing import Event, Process


def asks_for_too_much(is_ready):
    bytearray(1 << 62)  # no machine has that


def is_killed(is_ready):
    is_ready.set()
    threading.Event().wait()  # as if it were at work


def how_it_ended(process):
    if process.exitcode < 0:
        return f"killed by {signal.Signals(-process.exitcode).name}"
    return f"exit code {process.exitcode}"


if __name__ == "__main__":
    is_ready = Event()
    for task in asks_for_too_much, is_killed:
        process = Process(target=task, args=(is_ready,))
        process.start()
        if task is is_killed:
            is_ready.wait()
            process.kill()  # as Linux does when memory has run out
        process.join()
        print(f"{task.__name__}: {how_it_ended(process)}")
