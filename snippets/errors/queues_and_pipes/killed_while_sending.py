"""The sender was killed in the middle of a message."""

from multiprocessing import Pipe, Process
from select import select


def read_photo(photos):
    photos.send(bytes(1_000_000))


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    reader = Process(target=read_photo, args=(outbox,), daemon=True)
    reader.start()
    while select([], [outbox], [], 0)[1]:  # until the pipe is full
        reader.join(0.01)
    outbox.close()
    reader.kill()
    inbox.recv()
