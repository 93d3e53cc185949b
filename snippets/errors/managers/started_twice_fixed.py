"""Manager() is all it takes."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        print(manager.dict(tea=3))
