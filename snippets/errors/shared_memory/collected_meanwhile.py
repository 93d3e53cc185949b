"""A lock is collected while another one is announced to the tracker."""

import gc
from multiprocessing import get_context

spawn = get_context("spawn")


class Door:
    """It has a lock, and is a cycle: only the collector removes it."""

    def __init__(self):
        self.lock = spawn.Lock()
        self.frame = self


if __name__ == "__main__":
    for moment in range(1, 60):  # sooner or later
        gc.disable()
        Door()
        gc.set_threshold(moment)
        gc.enable()
        spawn.Lock()
    print("59 doors made")
