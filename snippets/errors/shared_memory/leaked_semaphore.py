"""A program that ends abruptly leaves its semaphores to the tracker."""

import os
from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    with lock:
        print("disk full, giving up")
        os._exit(1)
