"""Closed as soon as it is served: twenty connections, one at a time."""

from multiprocessing import Pipe, Process
from resource import RLIMIT_NOFILE, getrlimit, setrlimit


def serve(counter):
    most_files = 20
    setrlimit(RLIMIT_NOFILE, (most_files, getrlimit(RLIMIT_NOFILE)[1]))
    for number in range(20):
        with counter.recv() as customer:
            customer.send(f"coffee {number}")


if __name__ == "__main__":
    counter, barista_end = Pipe()
    barista = Process(target=serve, args=(barista_end,))
    barista.start()
    customers = [Pipe() for _ in range(20)]
    for _, there in customers:
        counter.send(there)
    print([here.recv() for here, _ in customers][-1])
    barista.join()
