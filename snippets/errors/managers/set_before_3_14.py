"""A manager has sets since 3.14."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        seen = manager.set(["tea"])
        seen.add("soup")
        print(f"{len(seen)} seen")
