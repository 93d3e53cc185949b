"""The keys of a dictionary do as a set on all versions."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        seen = manager.dict({"tea": None})
        seen["soup"] = None
        print(f"{len(seen)} seen")
