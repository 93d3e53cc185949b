"""The next page goes to the printer that is free, even if one dies."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def print_pages(line, is_broken):
    while (page := line.recv()) is not None:
        if is_broken:
            raise SystemExit(3)
        line.send(f"{page} printed")


if __name__ == "__main__":
    pages = ["cover", "letter", "map", "index"]
    printers, free, busy, printed = [], [], {}, []
    for is_broken in False, True:
        ours, theirs = Pipe()
        printer = Process(target=print_pages, args=(theirs, is_broken))
        printer.start()
        theirs.close()
        printers.append(printer)
        free.append(ours)
    while busy or (pages and free):
        while pages and free:
            line = free.pop()
            busy[line] = pages.pop(0)
            line.send(busy[line])
        for line in wait(list(busy)):
            page = busy.pop(line)
            try:
                printed.append(line.recv())
                free.append(line)
            except (EOFError, OSError):
                pages.append(page)
    for line in free:
        line.send(None)
    for printer in printers:
        printer.join()
    print([printer.exitcode for printer in printers], sorted(printed))
