"""The exit code tells how a process ended."""

import sys
from multiprocessing import Process


def finish():
    return "nobody receives this"


def give_up():
    sys.exit(3)


def fail():
    raise ValueError("cat.jpg is not a photo")


if __name__ == "__main__":
    for target in [finish, give_up, fail]:
        process = Process(target=target)
        before = process.exitcode
        process.start()
        process.join()
        print(f"{target.__name__}: {before}, then {process.exitcode}")
    print("The parent goes on.")
