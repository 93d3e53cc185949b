"""A slice of the proxy is a copy, an ordinary list."""

from multiprocessing import Manager

if __name__ == "__main__":
    lunch = ["tea"]
    with Manager() as manager:
        dinner = manager.list(["soup"])
        print(lunch + dinner[:])
