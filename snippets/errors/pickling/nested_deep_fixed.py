"""Flat, with the order of its items, it can be sent."""

from multiprocessing import Pipe

if __name__ == "__main__":
    path = []
    for step in range(2_000):
        path.append(step)
    reader, writer = Pipe(duplex=False)
    writer.send(path)
    print(len(reader.recv()))
