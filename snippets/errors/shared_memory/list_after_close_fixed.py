"""A ShareableList is read before its block is closed."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, 88])
    try:
        print(max(scores))
    finally:
        scores.shm.close()
        scores.shm.unlink()
