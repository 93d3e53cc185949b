"""The first put of a queue starts a thread, if the system allows it."""

import os
from multiprocessing import get_context
from resource import RLIMIT_NPROC, getrlimit, setrlimit

if __name__ == "__main__":
    prices = get_context("fork").Queue()
    if os.getuid() == 0:
        os.setuid(65534)  # root has no such limit
    setrlimit(RLIMIT_NPROC, (1, getrlimit(RLIMIT_NPROC)[1]))
    try:
        prices.put(4)
        print("put")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
