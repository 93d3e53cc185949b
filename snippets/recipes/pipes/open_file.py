"""A running process is sent a file that is open, and has no name."""

import os
import sys
from multiprocessing import Pipe, Process
from multiprocessing.reduction import recv_handle, send_handle
from tempfile import TemporaryFile

if sys.platform == "win32":
    import msvcrt


def print_file(line):
    handle = recv_handle(line)
    if sys.platform == "win32":
        handle = msvcrt.open_osfhandle(handle, os.O_RDONLY)
    with open(handle) as file:
        line.send(f"printed: {file.read()}")


if __name__ == "__main__":
    ours, theirs = Pipe()
    printer = Process(target=print_file, args=(theirs,))
    printer.start()
    with TemporaryFile("w+") as file:
        file.write("Dear Ada")
        file.seek(0)
        handle = file.fileno()
        if sys.platform == "win32":
            handle = msvcrt.get_osfhandle(handle)
        send_handle(ours, handle, printer.pid)
        print(ours.recv())
    printer.join()
