"""A ShareableList has no unlink()."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, 88])
    try:
        try:
            scores.close()
        except AttributeError as error:
            print(f"AttributeError: {error}")
        scores.unlink()
    finally:
        scores.shm.close()
        scores.shm.unlink()
