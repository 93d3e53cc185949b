"""The number of an open file means nothing in another process."""

import os
from multiprocessing import get_context


def report(number):
    os.write(number, b"resized beach.jpg")


if __name__ == "__main__":
    reader, writer = os.pipe()
    number = os.dup2(writer, 99)
    spawn = get_context("spawn")
    process = spawn.Process(target=report, args=(number,))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
