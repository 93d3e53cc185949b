"""One process has the job book, and the others ask it for numbers."""

import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def serve(book, customers, crash):
    for _ in range(customers):
        book.send("the next number, please")
        if crash:
            os._exit(7)  # as if the system had killed it
        book.recv()


if __name__ == "__main__":
    last, desks = 0, {}
    for name, crash in ("left", True), ("right", False):
        here, there = Pipe()
        desk = Process(target=serve, args=(there, 3, crash), name=name)
        desk.start()
        there.close()
        desks[here] = desk
    while desks:
        for here in wait(desks):
            try:
                here.recv()
                last += 1
                here.send(last)
            except (EOFError, OSError):  # it has ended
                desk = desks.pop(here)
                desk.join()
                print(f"{desk.name} desk: exit code {desk.exitcode}")
    print(f"numbers given: {last}")
