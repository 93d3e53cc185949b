"""A ShareableList begins with all the places it will need."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, None])
    try:
        scores[2] = 88
        print(list(scores))
    finally:
        scores.shm.close()
        scores.shm.unlink()
