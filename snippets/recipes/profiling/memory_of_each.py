# /// script
# dependencies = ["psutil"]
# ///
"""A shared block counts in the RSS of each process, not in its USS."""

from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

import psutil

SIZE = 100_000_000


def memory():
    return psutil.Process().memory_full_info()


def blur_shared(name):
    before, block = memory(), SharedMemory(name)
    sum(block.buf[::4096])  # a look at each page
    after = memory()
    block.close()
    return before, after


def blur_own(_):
    before, photo = memory(), bytearray(b"x") * SIZE
    sum(photo[::4096])
    return before, memory()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=SIZE)
    block.buf[:] = b"x" * SIZE
    with Pool(processes=1) as pool:
        for task in (blur_shared, blur_own):
            before, after = pool.apply(task, (block.name,))
            for kind in ("rss", "uss"):
                grown = getattr(after, kind) - getattr(before, kind)
                size = round(grown / 1e7) * 10
                print(f"{task.__name__}: {kind} {size:+} MB")
    block.close()
    block.unlink()
