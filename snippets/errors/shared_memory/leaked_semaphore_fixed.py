"""A program that ends through SystemExit removes its semaphores."""

import sys
from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    print("disk full, giving up")
    sys.exit(1)
