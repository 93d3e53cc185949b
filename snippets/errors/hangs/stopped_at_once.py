"""Ctrl-C stops an executor whose workers ignore it themselves."""

import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, active_children


def set_up(pipe):
    global outbox
    outbox = pipe
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def resize(photo):
    signal.raise_signal(signal.SIGINT)  # Ctrl-C reaches the worker
    outbox.send(photo)  # ... which goes on
    threading.Event().wait()  # as if it took an hour


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    with ProcessPoolExecutor(
        1, initializer=set_up, initargs=(outbox,)
    ) as executor:
        tasks = [executor.submit(resize, n) for n in range(8)]
        print(f"photo {inbox.recv()} has begun")
        try:
            signal.raise_signal(signal.SIGINT)  # ... and the parent
        except KeyboardInterrupt:
            if hasattr(executor, "terminate_workers"):  # since 3.14
                executor.terminate_workers()
            else:
                for worker in active_children():
                    worker.terminate()
    done = sum(not t.cancelled() and not t.exception() for t in tasks)
    print(f"{done} of {len(tasks)} photos resized")
