"""Each run of a program finds the block that the first has made."""

import os
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def open_or_make(name):
    try:
        return SharedMemory(name, track=False)
    except FileNotFoundError:
        return SharedMemory(name, create=True, size=1, track=False)


def remove(name):
    try:
        block = SharedMemory(name)
    except FileNotFoundError:
        return False
    block.close()
    block.unlink()
    return True


if __name__ == "__main__":
    if len(sys.argv) == 2:
        runs = open_or_make(sys.argv[1])
        runs.buf[0] += 1
        print(f"run {runs.buf[0]}")
        runs.close()
    else:
        name = f"door-{os.getpid()}"
        run = [sys.executable, __file__, name]
        for _ in range(3):
            subprocess.run(run, check=True)
        print(f"removed: {remove(name)}, {remove(name)}")
