"""recv() expects what send() has pickled, not plain bytes."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send_bytes(b'{"tea": 3}')
    print(inbox.recv())
