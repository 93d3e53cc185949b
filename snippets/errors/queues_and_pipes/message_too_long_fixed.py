"""maxlength is a limit, not an amount: a message is read whole."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send_bytes(b"tea and soup")
    print(inbox.recv_bytes(1000)[:3])
