"""Interpreters of one process: what is shared and what is a copy."""

import os
from concurrent.futures import InterpreterPoolExecutor

calls = 0


def convert(parent, songs, samples):
    global calls
    calls += 1
    songs.append("carol")
    samples[0] = 7
    return f"one process: {os.getpid() == parent}, {calls=}"


if __name__ == "__main__":
    songs, samples = ["anthem"], bytearray(3)
    with InterpreterPoolExecutor(max_workers=1) as executor:
        args = os.getpid(), songs, memoryview(samples)
        print(executor.submit(convert, *args).result())
    print(f"{calls=}, {songs=}, {samples=}")
