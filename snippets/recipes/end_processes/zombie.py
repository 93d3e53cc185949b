# /// script
# dependencies = ["psutil"]
# ///

"""A child that has ended is a zombie until its parent asks."""

import time
from multiprocessing import Process, active_children
from multiprocessing.connection import wait

import psutil


def download():
    pass


def state_of(pid):
    try:
        return psutil.Process(pid).status()
    except psutil.NoSuchProcess:
        return "gone"


if __name__ == "__main__":
    process = Process(target=download)
    process.start()
    wait([process.sentinel])
    while (state := state_of(process.pid)) not in ("zombie", "gone"):
        time.sleep(0.01)  # the sentinel may be a moment early
    print(f"has ended: {state}")
    print(f"active children: {active_children()}")
    print(f"after that: {state_of(process.pid)}")
