"""Ctrl-C stops an executor whose workers ignore it themselves."""

import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children
from threading import Event


def resize(photo):
    signal.raise_signal(signal.SIGINT)  # Ctrl-C reaches the worker
    Event().wait()  # as if it took an hour


if __name__ == "__main__":
    ignore = (signal.SIGINT, signal.SIG_IGN)
    executor = ProcessPoolExecutor(
        1, initializer=signal.signal, initargs=ignore
    )
    tasks = [executor.submit(resize, n) for n in range(8)]
    try:
        signal.raise_signal(signal.SIGINT)  # ... and the parent
    except KeyboardInterrupt:
        if hasattr(executor, "terminate_workers"):  # since 3.14
            executor.terminate_workers()
        else:
            for worker in active_children():
                worker.terminate()
        executor.shutdown(cancel_futures=True)
    done = sum(not t.cancelled() and not t.exception() for t in tasks)
    print(f"{done} of {len(tasks)} photos resized")
