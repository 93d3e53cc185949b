"""A ShareableList does not work when its block is closed."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, 88])
    scores.shm.close()
    try:
        print(max(scores))
    finally:
        scores.shm.unlink()
