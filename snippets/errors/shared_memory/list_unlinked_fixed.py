"""The block of a ShareableList is closed and unlinked."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, 88])
    print(list(scores))
    scores.shm.close()
    scores.shm.unlink()
