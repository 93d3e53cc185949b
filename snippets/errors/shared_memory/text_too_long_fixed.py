"""A long text at first makes room for those to come."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    names = ShareableList([" " * 20, "Grace"])
    try:
        names[0] = "Ada"
        names[0] = "Ada Lovelace"
        print(list(names))
    finally:
        names.shm.close()
        names.shm.unlink()
