"""Reading and writing under one lock: no visit is lost."""

from multiprocessing import Process, Value


def count_visit(visits):
    with visits.get_lock():
        visits.value += 1


if __name__ == "__main__":
    visits = Value("i", 0)
    counters = [
        Process(target=count_visit, args=(visits,)) for _ in range(2)
    ]
    for counter in counters:
        counter.start()
    for counter in counters:
        counter.join()
    print(f"2 visits, counted: {visits.value}")
