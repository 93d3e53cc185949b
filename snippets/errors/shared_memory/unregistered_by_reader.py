"""A program of its own tells its tracker to forget the block."""

import os
import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory


def read(name):
    prices = SharedMemory(name)
    if os.name == "posix":
        resource_tracker.unregister(prices._name, "shared_memory")
    print(f"reader: {bytes(prices.buf[:3])}")
    prices.close()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        read(sys.argv[1])
    else:
        prices = SharedMemory(create=True, size=3)
        prices.buf[:3] = b"abc"
        reader = [sys.executable, __file__, prices.name]
        subprocess.run(reader, stderr=subprocess.PIPE, check=False)
        prices.close()
        prices.unlink()
        print("maker: unlinked")
