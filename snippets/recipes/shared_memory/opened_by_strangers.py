"""Programs started apart open a block, without and with a tracker."""

import os
import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory


def open_untracked(name):
    if sys.version_info >= (3, 13):
        return SharedMemory(name, track=False)
    block = SharedMemory(name)
    if os.name == "posix":
        resource_tracker.unregister(block._name, "shared_memory")
    return block


def view(name, open_block):
    frame = open_block(name)
    print(f"{open_block.__name__}: {bytes(frame.buf[:5])}")
    frame.close()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        view(sys.argv[1], globals()[sys.argv[2]])
        sys.exit()
    frame = SharedMemory(create=True, size=5)
    frame.buf[:5] = b"night"
    viewer = [sys.executable, __file__, frame.name]
    for how in ["open_untracked"] * 2 + ["SharedMemory"] * 2:
        end = subprocess.run([*viewer, how], stderr=subprocess.PIPE)
        if end.returncode:
            print(f"{how}: {end.stderr.decode().splitlines()[-1]}")
    frame.close()
    frame.unlink()
