"""recv cannot read what send_bytes has sent."""

from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    writer.send_bytes(b'{"tea": 3}')
    print(reader.recv())
