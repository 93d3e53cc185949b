"""Two customers need not wait for each other's lock."""

from multiprocessing import Barrier, Lock, Process, SimpleQueue
from threading import BrokenBarrierError
from zlib import crc32


def charge(customer, locks, both_are_inside, limit, at_once):
    with locks[crc32(customer.encode()) % len(locks)]:
        try:
            both_are_inside.wait(limit)
            at_once.put(True)
        except BrokenBarrierError:  # nobody else can come in
            at_once.put(False)


if __name__ == "__main__":
    for count, limit in (1, 0.5), (8, None):
        locks = [Lock() for _ in range(count)]
        both_are_inside, at_once = Barrier(2), SimpleQueue()
        rest = locks, both_are_inside, limit, at_once
        bills = [
            Process(target=charge, args=(customer, *rest))
            for customer in ("Ada", "Eve")
        ]
        for bill in bills:
            bill.start()
        for bill in bills:
            bill.join()
        answers = [at_once.get() for _ in bills]
        print(f"locks: {count}, both at once: {all(answers)}")
