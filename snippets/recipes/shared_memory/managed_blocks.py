"""A manager removes all its blocks at the end of its with block."""

from contextlib import closing
from multiprocessing import Pool
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def brightest(frame):
    with closing(frame):
        return max(frame.buf)


if __name__ == "__main__":
    with SharedMemoryManager() as manager, Pool(2) as pool:
        frames = [manager.SharedMemory(size=3) for _ in range(2)]
        frames[0].buf[:3] = bytes([10, 200, 30])
        frames[1].buf[:3] = bytes([70, 60, 50])
        print(pool.map(brightest, frames))
    for frame in frames:
        frame.close()
        try:
            SharedMemory(frame.name)
        except FileNotFoundError:
            print("removed by the manager")
