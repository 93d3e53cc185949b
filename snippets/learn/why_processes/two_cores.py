"""The same work twice: in turn, in two threads, in two processes."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter


def count_primes(limit=6000):
    found = 0
    for number in range(2, limit):
        if all(number % divisor for divisor in range(2, number)):
            found += 1
    return found


def in_turn():
    for _ in range(2):
        count_primes()


def in_two(kind):
    workers = [kind(target=count_primes) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def seconds(work, *args):
    began = perf_counter()
    work(*args)
    return perf_counter() - began


if __name__ == "__main__":
    before = seconds(in_turn)
    for kind in (Thread, Process):
        ratio = before / seconds(in_two, kind)
        print(f"two of {kind.__name__}: {ratio:.1f} times as fast")
