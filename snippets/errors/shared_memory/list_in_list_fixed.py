"""A list becomes a text that a ShareableList can hold."""

import json
from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([" " * 40, 95, 88])
    try:
        scores[0] = json.dumps([72, 73])
        print(json.loads(scores[0]))
    finally:
        scores.shm.close()
        scores.shm.unlink()
