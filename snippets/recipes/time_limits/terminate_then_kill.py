"""A process that takes too long is terminated, or else killed."""

import signal
import threading
from multiprocessing import Event, Process


def convert(film, is_ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # as if busy
    is_ready.set()
    threading.Event().wait()  # as if it took an hour


def stop(process, grace):
    process.terminate()
    process.join(grace)
    if process.is_alive():
        print("it does not react: killing it")
        process.kill()
        process.join()


if __name__ == "__main__":
    is_ready = Event()
    process = Process(target=convert, args=("film.mp4", is_ready))
    process.start()
    is_ready.wait()
    process.join(timeout=0.5)
    if process.is_alive():
        print("time is up: terminating it")
        stop(process, grace=0.5)
    print(f"exit code {process.exitcode}")
