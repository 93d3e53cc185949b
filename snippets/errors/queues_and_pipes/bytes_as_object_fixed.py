"""What send_bytes() has sent is read with recv_bytes()."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send_bytes(b'{"tea": 3}')
    print(inbox.recv_bytes())
