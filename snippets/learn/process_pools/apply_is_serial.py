"""Two apply calls never run at once; two apply_async calls do."""

from multiprocessing import Barrier, Pool
from threading import BrokenBarrierError


def set_up(barrier):
    global meeting
    meeting = barrier


def meet(patience):
    try:
        meeting.wait(timeout=patience)
    except BrokenBarrierError:
        return "was alone"
    return "met the other"


if __name__ == "__main__":
    barrier = Barrier(2)
    with Pool(2, set_up, (barrier,)) as pool:
        results = [pool.apply(meet, (1,)) for _ in range(2)]
        print(f"apply: {results}")

        barrier.reset()
        pending = [pool.apply_async(meet, (60,)) for _ in range(2)]
        results = [result.get() for result in pending]
        print(f"apply_async: {results}")
