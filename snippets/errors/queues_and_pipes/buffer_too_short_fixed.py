"""A buffer that is large enough for every message."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send_bytes(b"tea and soup")
    buffer = bytearray(1000)
    size = inbox.recv_bytes_into(buffer)
    print(bytes(buffer[:size]))
