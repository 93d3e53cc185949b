"""get(timeout) stops waiting for the task; the task goes on."""

import multiprocessing
from multiprocessing import Event, Pool


def set_up(event):
    global data_is_there
    data_is_there = event


def make_report(month):
    data_is_there.wait()
    return f"report for {month}"


if __name__ == "__main__":
    event = Event()
    with Pool(1, set_up, (event,)) as pool:
        report = pool.apply_async(make_report, ("May",))
        try:
            report.get(timeout=0.1)
        except multiprocessing.TimeoutError as error:
            print(f"multiprocessing.TimeoutError: '{error}'")
            print(f"built-in one: {isinstance(error, TimeoutError)}")
        print(f"ready: {report.ready()}")
        event.set()
        print(f"later: {report.get()}")
