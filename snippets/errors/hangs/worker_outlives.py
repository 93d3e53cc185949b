"""The worker of an executor goes on when its parent is killed."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event, Process, Queue


def set_up(*shared):
    global reports, go_on
    reports, go_on = shared


def resize(photo):
    reports.put(os.getpid())
    go_on.wait()
    reports.put("still at work")


def run_job(*shared):
    with ProcessPoolExecutor(1, None, set_up, shared) as executor:
        executor.submit(resize, "cat.jpg")


if __name__ == "__main__":
    reports, go_on = Queue(), Event()
    job = Process(target=run_job, args=(reports, go_on))
    job.start()
    worker = reports.get()
    job.kill()
    job.join()
    print("job: killed")
    go_on.set()
    print(f"worker: {reports.get()}")
    os.kill(worker, signal.SIGTERM)  # it waits for tasks for ever
