"""An initializer lets each worker end with the parent."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event, Process, Queue, parent_process
from threading import Thread


def set_up(*shared):
    global reports, go_on
    reports, go_on = shared
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent():
    parent_process().join()
    reports.put("my parent is gone")
    reports.close()
    reports.join_thread()
    os._exit(1)


def resize(photo):
    reports.put(f"resizing {photo}")
    go_on.wait()


def run_job(*shared):
    with ProcessPoolExecutor(1, None, set_up, shared) as executor:
        executor.submit(resize, "cat.jpg")


if __name__ == "__main__":
    reports, go_on = Queue(), Event()
    job = Process(target=run_job, args=(reports, go_on))
    job.start()
    print(f"worker: {reports.get()}")
    job.kill()
    job.join()
    print(f"job: killed, worker: {reports.get()}")
