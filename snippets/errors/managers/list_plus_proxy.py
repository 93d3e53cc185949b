"""A list and a proxy cannot be added."""

from multiprocessing import Manager

if __name__ == "__main__":
    lunch = ["tea"]
    with Manager() as manager:
        dinner = manager.list(["soup"])
        print(lunch + dinner)
