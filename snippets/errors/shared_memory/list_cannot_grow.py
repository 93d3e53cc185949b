"""A ShareableList keeps its length."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95])
    try:
        try:
            scores.append(88)
        except AttributeError as error:
            print(f"AttributeError: {error}")
        try:
            print(scores[2])
        except IndexError as error:
            print(f"IndexError: {error}")
        scores[2] = 88
    finally:
        scores.shm.close()
        scores.shm.unlink()
