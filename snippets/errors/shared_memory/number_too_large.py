"""A number in a ShareableList has 8 bytes."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    totals = ShareableList([0, 0])
    try:
        totals[0] = 2**63
    finally:
        totals.shm.close()
        totals.shm.unlink()
