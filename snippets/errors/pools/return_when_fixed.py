"""FIRST_COMPLETED is such a constant."""

from concurrent.futures import (
    FIRST_COMPLETED,
    ProcessPoolExecutor,
    wait,
)


def scan(photo):
    return f"{photo}: scanned"


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(scan, "cat.png")
        done = wait([future], return_when=FIRST_COMPLETED).done
        print(done.pop().result())
