"""Inside a list, a proxy is printed without its contents."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        print([stock])
        print(f"{stock!r}")
