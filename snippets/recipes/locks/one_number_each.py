"""Two desks take the next number, without a lock and with one."""

from contextlib import nullcontext, suppress
from multiprocessing import Barrier, Lock, Process, SimpleQueue, Value
from threading import BrokenBarrierError


def take_number(guard, last, both_have_read, limit, taken):
    with guard:
        number = last.value + 1
        with suppress(BrokenBarrierError):
            both_have_read.wait(limit)
        last.value = number
    taken.put(number)


if __name__ == "__main__":
    for guard, limit in (nullcontext(), None), (Lock(), 0.5):
        last, taken = Value("i", 0), SimpleQueue()
        args = guard, last, Barrier(2), limit, taken
        desks = [
            Process(target=take_number, args=args) for _ in range(2)
        ]
        for desk in desks:
            desk.start()
        for desk in desks:
            desk.join()
        numbers = sorted(taken.get() for _ in desks)
        print(f"{type(guard).__name__}: numbers {numbers}")
