"""send_bytes() takes bytes, not text."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send_bytes("tea")
    print(inbox.recv_bytes())
