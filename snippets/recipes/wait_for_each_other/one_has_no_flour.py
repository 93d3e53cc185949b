"""A baker cannot come to the barrier, and the others need not wait."""

import sys
from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def weigh(kilos):
    if not kilos:
        raise ValueError("no flour")


def bake(kilos, all_have_weighed):
    try:
        weigh(kilos)
    except BaseException:
        all_have_weighed.abort()
        raise
    try:
        all_have_weighed.wait()
    except BrokenBarrierError:
        sys.exit(3)


if __name__ == "__main__":
    all_have_weighed = Barrier(3, timeout=60)
    bakers = [
        Process(target=bake, args=(kilos, all_have_weighed))
        for kilos in (10, 0, 20)
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    print(f"exit codes: {[baker.exitcode for baker in bakers]}")
