"""A sandbox refuses a system call that semaphores need (Linux)."""

import ctypes
import platform
import struct
import sys
from errno import ENOSYS
from multiprocessing import Lock, Pipe, Process


def refuse(calls):
    """From now on the system refuses these calls (seccomp)."""
    load, equal, back, allow = 0x20, 0x15, 0x06, 0x7FFF0000
    steps = [(load, 0, 0, 0)]
    for call in calls:
        steps += (equal, 0, 1, call), (back, 0, 0, 0x50000 | ENOSYS)
    steps.append((back, 0, 0, allow))
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    code = ctypes.create_string_buffer(code)
    rules = struct.pack("@HP", len(steps), ctypes.addressof(code))
    for step in (38, 1, 0, 0, 0), (22, 2, rules, 0, 0):
        ctypes.CDLL(None).prctl(*step)


def count(letters, answer):
    answer.send(len(letters))


if __name__ == "__main__":
    if sys.platform != "linux":
        sys.exit("this sandbox is for Linux")
    refuse({"x86_64": [86, 265], "aarch64": [37]}[platform.machine()])
    here, there = Pipe()
    counter = Process(target=count, args=("Benjamin", there))
    counter.start()
    print(f"a process counts {here.recv()} letters")
    counter.join()
    Lock()
