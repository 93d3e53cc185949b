"""Each process has the machine that the other one waits for."""

from multiprocessing import Barrier, Lock, Process


def print_then_bind(printer, binder, both_have_one):
    with printer:
        both_have_one.wait()
        with binder:
            print("printed and bound")


def bind_then_print(printer, binder, both_have_one):
    with binder:
        both_have_one.wait()
        with printer:
            print("bound and labelled")


if __name__ == "__main__":
    printer, binder, both_have_one = Lock(), Lock(), Barrier(3)
    args = printer, binder, both_have_one
    jobs = [
        Process(target=print_then_bind, args=args),
        Process(target=bind_then_print, args=args),
    ]
    for job in jobs:
        job.start()
    both_have_one.wait()
    print("each job has one machine")
    for job in jobs:
        job.join()
