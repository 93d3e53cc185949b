# /// script
# dependencies = ["numpy"]
# ///
"""Heat spreads on a plate: two processes, each with its rows."""

import sys
from multiprocessing import Barrier, Process, RawArray

import numpy as np

ROWS, COLUMNS, STEPS = 60, 80, 200


def cold_plate():
    shared = RawArray("d", 2 * ROWS * COLUMNS)  # now, and a step later
    np.frombuffer(shared)[::COLUMNS] = 100  # degrees at the left edge
    return shared


def spread(shared, top, bottom, step_done):
    plates = np.frombuffer(shared).reshape(2, ROWS, COLUMNS)
    for number in range(STEPS):
        now, later = plates[number % 2], plates[1 - number % 2]
        around = now[top - 1 : bottom - 1, 1:-1] + now[top:bottom, :-2]
        around += now[top + 1 : bottom + 1, 1:-1] + now[top:bottom, 2:]
        later[top:bottom, 1:-1] = around / 4
        step_done.wait()


if __name__ == "__main__":
    serial, shared = cold_plate(), cold_plate()
    spread(serial, 1, ROWS - 1, Barrier(1))
    both = Barrier(2, timeout=60)
    upper = Process(target=spread, args=(shared, 1, 30, both))
    lower = Process(target=spread, args=(shared, 30, ROWS - 1, both))
    for process in (upper, lower):
        process.start()
    for process in (upper, lower):
        process.join()
    same = bytes(shared) == bytes(serial)
    print(f"to the last bit what the loop has: {same}")
    sys.exit(upper.exitcode or lower.exitcode or not same)
