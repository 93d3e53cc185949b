"""Each connection that is received stays open, until there are 20."""

from multiprocessing import Pipe, Process
from resource import RLIMIT_NOFILE, getrlimit, setrlimit


def serve(counter):
    most_files = 20
    setrlimit(RLIMIT_NOFILE, (most_files, getrlimit(RLIMIT_NOFILE)[1]))
    served = []
    for number in range(20):
        customer = counter.recv()
        customer.send(f"coffee {number}")
        served.append(customer)


if __name__ == "__main__":
    counter, barista_end = Pipe()
    barista = Process(target=serve, args=(barista_end,))
    barista.start()
    customers = [Pipe() for _ in range(20)]
    for _, there in customers:
        counter.send(there)
    barista.join()
