"""Under fork, a child that is started later hides the parent's end."""

import os
from multiprocessing import Event, Process, parent_process


def watch(job_is_gone, seen):
    job_is_gone.wait()
    print(f"job is alive: {parent_process().is_alive()}", flush=True)
    seen.set()


def resize(at_work, seen):
    at_work.set()
    seen.wait()


def run_job(at_work, job_is_gone, seen):
    Process(target=watch, args=(job_is_gone, seen)).start()
    Process(target=resize, args=(at_work, seen)).start()
    at_work.wait()
    os._exit(1)  # it ends as if it were killed


if __name__ == "__main__":
    at_work, job_is_gone, seen = Event(), Event(), Event()
    events = at_work, job_is_gone, seen
    job = Process(target=run_job, args=events)
    job.start()
    job.join()
    job_is_gone.set()
    seen.wait()
