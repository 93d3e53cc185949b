"""visits["/"] += 1 loses a visit of two; under a lock it does not."""

from multiprocessing import Manager, Process


def visit(visits, both_have_read):
    before = visits["/"]
    both_have_read.wait()
    visits["/"] = before + 1


def visit_under_lock(visits, lock):
    with lock:
        visits["/"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        for count, beside in [
            (visit, manager.Barrier(2)),
            (visit_under_lock, manager.Lock()),
        ]:
            visits = manager.dict({"/": 0})
            visitors = [
                Process(target=count, args=(visits, beside))
                for _ in range(2)
            ]
            for visitor in visitors:
                visitor.start()
            for visitor in visitors:
                visitor.join()
            print(f"{count.__name__}: {visits['/']} of 2")
