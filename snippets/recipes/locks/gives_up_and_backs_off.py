"""Who cannot get the second lock gives back the first, and waits."""

import random
from multiprocessing import Barrier, Lock, Process, SimpleQueue
from time import sleep


def make_booklet(first, second, both_have_one, done):
    attempts, pause = 1, 0.05
    while True:
        with first:
            if attempts == 1:
                both_have_one.wait()
            if second.acquire(timeout=0.1):
                try:
                    break  # print and bind
                finally:
                    second.release()
        sleep(random.uniform(0, pause))
        attempts, pause = attempts + 1, pause * 2
    done.put(attempts)


if __name__ == "__main__":
    printer, binder = Lock(), Lock()
    both_have_one, done = Barrier(2), SimpleQueue()
    jobs = [
        Process(target=make_booklet, args=(*two, both_have_one, done))
        for two in [(printer, binder), (binder, printer)]
    ]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    attempts = [done.get() for _ in jobs]
    print(f"both are done, one had to try again: {max(attempts) > 1}")
