"""recv reads what send has sent, None too."""

from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    writer.send(None)
    print(reader.recv())
