"""20 additions of four processes make 5; under a lock, 20."""

from multiprocessing import Pool
from multiprocessing.managers import BaseManager
from threading import Barrier, Lock
from time import sleep


class Visits:
    def __init__(self):
        self.total, self.four, self.lock = 0, Barrier(4), Lock()

    def add(self):
        before = self.total
        self.four.wait()  # four threads have read the same total
        self.total = before + 1

    def add_under_lock(self):
        with self.lock:
            before = self.total
            sleep(0.01)  # the others would read it now
            self.total = before + 1

    def get(self):
        return self.total


def add_five(add):
    for _ in range(5):
        add()


BaseManager.register("Visits", Visits)

if __name__ == "__main__":
    with BaseManager() as manager, Pool(processes=4) as pool:
        for name in "add", "add_under_lock":
            visits = manager.Visits()
            pool.map(add_five, [getattr(visits, name)] * 4)
            print(f"{name}: {visits.get()}")
