"""A process that is killed leaves its own children running."""

from multiprocessing import Event, Process, Queue


def resize(reports, go_on):
    reports.put("started")
    go_on.wait()
    reports.put("still at work")


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
    go_on.set()
    print(f"resizer: {reports.get()}")
