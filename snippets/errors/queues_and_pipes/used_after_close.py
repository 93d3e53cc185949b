"""A connection is of no use after its own close()."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    with outbox:
        outbox.send("tea")
    outbox.send("soup")
