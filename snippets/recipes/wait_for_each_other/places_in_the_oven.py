"""An oven for two, without a semaphore and with one."""

from contextlib import nullcontext, suppress
from multiprocessing import Barrier, Process, Semaphore, Value
from threading import BrokenBarrierError


def bake(places, inside, most, all_are_in, limit):
    with places:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        with suppress(BrokenBarrierError):
            all_are_in.wait(limit)
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    for places, limit in (nullcontext(), None), (Semaphore(2), 0.5):
        inside, most = Value("i", 0), Value("i", 0)
        args = places, inside, most, Barrier(3), limit
        bakers = [Process(target=bake, args=args) for _ in range(3)]
        for baker in bakers:
            baker.start()
        for baker in bakers:
            baker.join()
        name = type(places).__name__
        print(f"{name}: more than two in the oven: {most.value > 2}")
