"""A ShareableList cannot hold a list."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, 88])
    try:
        scores[0] = [72, 73]
    finally:
        scores.shm.close()
        scores.shm.unlink()
