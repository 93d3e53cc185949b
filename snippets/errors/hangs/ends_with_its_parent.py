"""A child that watches its parent ends when the parent does."""

import os
from multiprocessing import Event, Process, Queue, parent_process
from threading import Thread


def end_with_parent(reports):
    parent_process().join()
    reports.put("my parent is gone")
    reports.close()
    reports.join_thread()
    os._exit(1)


def resize(reports, go_on):
    Thread(target=end_with_parent, args=(reports,)).start()
    reports.put("started")
    go_on.wait()


def run_job(reports, go_on):
    resizer = Process(target=resize, args=(reports, go_on))
    resizer.start()
    resizer.join()


if __name__ == "__main__":
    reports, go_on = Queue(), Event()
    job = Process(target=run_job, args=(reports, go_on))
    job.start()
    print(f"resizer: {reports.get()}")
    job.kill()
    job.join()
    print("job: killed")
    print(f"resizer: {reports.get()}")
