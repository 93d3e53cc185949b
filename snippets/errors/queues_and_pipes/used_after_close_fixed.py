"""Send everything before the end of the with block."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    with outbox:
        outbox.send("tea")
        outbox.send("soup")
    print(f"closed: {outbox.closed}")
    print(f"{inbox.recv()}, {inbox.recv()}")
