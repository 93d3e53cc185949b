# /// script
# dependencies = ["numpy"]
# ///
"""Heat spreads on a plate: two processes, each with its rows."""

from multiprocessing import Barrier, Process, RawArray, parent_process
from signal import SIG_IGN, SIGINT, signal

import numpy as np

ROWS, COLUMNS, STEPS = 60, 80, 200


def cold_plate():
    shared = RawArray("d", 2 * ROWS * COLUMNS)  # now, and a step later
    np.frombuffer(shared)[::COLUMNS] = 100  # degrees at the left edge
    return shared


def spread(shared, top, bottom, step_done):
    if parent_process():  # this is one of the two: the parent decides
        signal(SIGINT, SIG_IGN)
    plates = np.frombuffer(shared).reshape(2, ROWS, COLUMNS)
    for now, later in [plates, plates[::-1]] * (STEPS // 2):
        around = now[top - 1 : bottom - 1, 1:-1] + now[top:bottom, :-2]
        around += now[top + 1 : bottom + 1, 1:-1] + now[top:bottom, 2:]
        later[top:bottom, 1:-1] = around / 4
        step_done.wait()


if __name__ == "__main__":
    serial, shared = cold_plate(), cold_plate()
    spread(serial, 1, ROWS - 1, Barrier(1))
    both = Barrier(2, timeout=60)
    rows = (shared, 1, 30, both), (shared, 30, ROWS - 1, both)
    pair = [Process(target=spread, args=r, daemon=True) for r in rows]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    same = bytes(shared) == bytes(serial)
    print(f"to the last bit what the loop has: {same}")
    raise SystemExit(any(p.exitcode for p in pair) or not same)
