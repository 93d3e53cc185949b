"""Nested too deep, a list cannot be sent."""

from multiprocessing import Pipe

if __name__ == "__main__":
    path = []
    for _ in range(200_000):
        path = [path]
    reader, writer = Pipe(duplex=False)
    try:
        writer.send(path)
    except RecursionError as error:
        print(f"RecursionError: {error}")
