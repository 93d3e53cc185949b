"""The most urgent job is printed next; one that is late, never."""

from heapq import heappop, heappush
from multiprocessing import Pipe, Process


def print_jobs(line):
    while (job := line.recv()) is not None:
        line.send(f"{job} printed")


def next_job(waiting, now):
    while waiting:
        _, _, deadline, job = heappop(waiting)
        if now <= deadline:
            return job
        print(f"{now}: {job} dropped")
    return None


if __name__ == "__main__":
    ours, theirs = Pipe()
    printer = Process(target=print_jobs, args=(theirs,))
    printer.start()
    orders = [  # when it comes, its urgency, its deadline
        (0, 2, 90, "book"),
        (0, 2, 25, "flyer"),
        (0, 2, 90, "poster"),
        (10, 1, 20, "ticket"),
        (10, 1, 90, "letter"),
    ]
    waiting = []
    for now in range(0, 40, 10):  # in real life: time.monotonic()
        for number, (came, urgency, *order) in enumerate(orders):
            if came == now:
                heappush(waiting, (urgency, number, *order))
        ours.send(next_job(waiting, now))
        print(f"{now}: {ours.recv()}")
    ours.send(None)
    printer.join()
