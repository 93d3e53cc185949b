"""wait() is asked which of 66 connections has a message."""

from multiprocessing import Pipe
from multiprocessing.connection import wait

if __name__ == "__main__":
    pipes = [Pipe(duplex=False) for _ in range(66)]
    _, writer = pipes[7]
    writer.send("resized")
    for reader in wait([reader for reader, _ in pipes]):
        print(reader.recv())
