"""A place in a ShareableList keeps the room it began with."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    names = ShareableList(["Ada", "Grace"])
    try:
        names[0] = "Ada Lovelace"
    finally:
        names.shm.close()
        names.shm.unlink()
