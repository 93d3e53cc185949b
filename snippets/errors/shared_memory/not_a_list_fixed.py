"""A ShareableList opens another one by the name of its block."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    scores = ShareableList([72, 95, 88])
    opened = ShareableList(name=scores.shm.name)
    print(list(opened))
    opened.shm.close()
    scores.shm.close()
    scores.shm.unlink()
