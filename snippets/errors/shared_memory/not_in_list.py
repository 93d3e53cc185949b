"""index() raises if the value is not there."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    names = ShareableList(["Ada", "Grace"])
    try:
        print(names.index("Bob"))
    finally:
        names.shm.close()
        names.shm.unlink()
