"""Children that watch their parent end when the parent does."""

import os
from multiprocessing import Event, Process, Queue, parent_process
from threading import Thread


def end_with_parent(photo, reports):
    parent_process().join()
    reports.put(f"{photo}: my parent is gone")
    reports.close()
    reports.join_thread()
    os._exit(1)


def resize(photo, reports, go_on):
    watched = (photo, reports)
    Thread(target=end_with_parent, args=watched, daemon=True).start()
    reports.put(f"{photo}: started")
    if photo != "ant":  # a small photo
        go_on.wait()


def run_job(reports, go_on):
    for photo in ["ant", "bee", "cat"]:
        resizer = Process(target=resize, args=(photo, reports, go_on))
        resizer.start()
        if photo == "ant":
            resizer.join()  # it ends normally


if __name__ == "__main__":
    reports, go_on = Queue(), Event()
    job = Process(target=run_job, args=(reports, go_on))
    job.start()
    print(*sorted(reports.get() for _ in range(3)), sep="\n")
    job.kill()
    job.join()
    print("job: killed")
    print(*sorted(reports.get() for _ in range(2)), sep="\n")
