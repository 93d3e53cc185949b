"""As pytest shows it where warnings are errors: with its cause."""

import gc
import sys
import traceback
import warnings
from multiprocessing import get_context

spawn = get_context("spawn")


class Door:
    """It has a lock, and is a cycle: only the collector removes it."""

    def __init__(self):
        self.lock = spawn.Lock()
        self.frame = self


def show(ignored):
    traceback.print_exception(ignored.exc_value)


if __name__ == "__main__":
    warnings.simplefilter("error")  # as `pytest -W error` does
    sys.unraisablehook = show  # pytest has such a function, too
    for moment in range(1, 60):  # sooner or later
        gc.disable()
        Door()
        gc.set_threshold(moment)
        gc.enable()
        spawn.Lock()
    print("59 doors made")
