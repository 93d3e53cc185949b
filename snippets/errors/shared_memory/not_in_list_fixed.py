"""Ask before you look for the index."""

from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    names = ShareableList(["Ada", "Grace"])
    try:
        found = names.index("Bob") if "Bob" in names else None
        print(f"index: {found}")
    finally:
        names.shm.close()
        names.shm.unlink()
