"""Reading and writing under one lock: no visit is lost."""

from multiprocessing import Barrier, Process, Value


def count_visits(visits, both_are_here):
    both_are_here.wait()  # so that they count at the same time
    for _ in range(50_000):
        with visits.get_lock():
            visits.value += 1


if __name__ == "__main__":
    visits, both_are_here = Value("i", 0), Barrier(2)
    counters = [
        Process(target=count_visits, args=(visits, both_are_here))
        for _ in range(2)
    ]
    for counter in counters:
        counter.start()
    for counter in counters:
        counter.join()
    print(f"100000 visits, counted: {visits.value}")
