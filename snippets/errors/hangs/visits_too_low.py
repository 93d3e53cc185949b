"""Two processes count a visit, and one of them is lost."""

from multiprocessing import Barrier, Process, Value


def count_visit(visits, both_have_read):
    seen = visits.value  # visits.value += 1, step by step
    both_have_read.wait()
    visits.value = seen + 1


if __name__ == "__main__":
    visits, both_have_read = Value("i", 0), Barrier(2)
    counters = [
        Process(target=count_visit, args=(visits, both_have_read))
        for _ in range(2)
    ]
    for counter in counters:
        counter.start()
    for counter in counters:
        counter.join()
    print(f"2 visits, counted: {visits.value}")
