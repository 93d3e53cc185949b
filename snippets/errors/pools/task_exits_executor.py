"""sys.exit() in a task ends the program that asks for its result."""

import sys
from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    sys.exit(3)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(resize, "cat.png").result())
    print("all photos resized")
