"""A reader with track=False leaves the block to its maker."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def read(name):
    prices = SharedMemory(name, track=False)
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
