"""track=False leaves a block to the program that made it."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def read(name):
    photo = SharedMemory(name=name, track=False)
    print(f"reader: {bytes(photo.buf[:3])}")
    photo.close()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        read(sys.argv[1])
    else:
        photo = SharedMemory(create=True, size=3)
        photo.buf[:3] = b"cat"
        reader = [sys.executable, __file__, photo.name]
        subprocess.run(reader, check=False)
        SharedMemory(name=photo.name).close()
        print("maker: the block is still there")
        photo.close()
        photo.unlink()
