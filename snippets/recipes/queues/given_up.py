"""A process ends before its report is sent, if it is told to."""

from multiprocessing import Event, Process, Queue


class Report(tuple):
    def __reduce__(self):  # called in the feeder thread, to pickle it
        text, go_on = self
        go_on.wait()  # as if it were large
        return str, (text,)


def count_errors(reports, go_on, give_up):
    reports.put(Report(["2 errors", go_on]))
    if give_up:
        reports.cancel_join_thread()


if __name__ == "__main__":
    for give_up in False, True:
        reports, go_on = Queue(), Event()
        args = (reports, go_on, give_up)
        counter = Process(target=count_errors, args=args)
        counter.start()
        counter.join(None if give_up else 0.5)
        print(f"ended: {not counter.is_alive()}", end=", ")
        if not give_up:
            go_on.set()
            counter.join()
        print("lost" if reports.empty() else f"got {reports.get()}")
