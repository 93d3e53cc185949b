"""What a ShareableList gives back is not always what you put in."""

from copy import deepcopy
from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    given = [b"\x01\x00\x00", "door\0", "Tür süd", "Tür"]
    settings = ShareableList(given)
    try:
        for before, after in zip(given, settings, strict=True):
            print(f"{before!r} is now {after!r}")
        copy = deepcopy(settings)
        copy[3] = "gate"
        print(f"the copy was changed, the list has {settings[3]!r}")
        copy.shm.close()
    finally:
        settings.shm.close()
        settings.shm.unlink()
