"""recv cannot read a message without bytes."""

from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    writer.send_bytes(b"")
    print(reader.recv())
