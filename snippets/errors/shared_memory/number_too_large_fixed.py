"""A very large number is kept as text."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    totals = ShareableList([" " * 40, 0])
    try:
        totals[0] = str(2**63)
        print(int(totals[0]) + 1)
    finally:
        totals.shm.close()
        totals.shm.unlink()
