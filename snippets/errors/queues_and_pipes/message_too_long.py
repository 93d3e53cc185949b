"""recv_bytes(maxlength) refuses a longer message."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send_bytes(b"tea and soup")
    print(inbox.recv_bytes(3))
