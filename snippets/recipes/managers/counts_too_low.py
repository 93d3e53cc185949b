"""Read, add and write back are three calls; with a lock, one step."""

from contextlib import suppress
from multiprocessing import Manager, Process
from threading import BrokenBarrierError


def visit(visits, both_have_read, limit=None):
    before = visits["/"]
    with suppress(BrokenBarrierError):
        both_have_read.wait(limit)
    visits["/"] = before + 1


def visit_under_lock(visits, both_have_read, lock):
    with lock:  # so that no other comes, and the wait ends alone
        visit(visits, both_have_read, limit=0.5)


if __name__ == "__main__":
    with Manager() as manager:
        for count, locks in [
            (visit, []),
            (visit_under_lock, [manager.Lock()]),
        ]:
            visits = manager.dict({"/": 0})
            args = visits, manager.Barrier(2), *locks
            visitors = [Process(target=count, args=args) for _ in "ab"]
            for visitor in visitors:
                visitor.start()
            for visitor in visitors:
                visitor.join()
            print(f"{count.__name__}: {visits['/']} of 2")
