"""One object closes its connection, and then everybody knows."""

from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    writer.send("beach.jpg")
    writer.close()
    print(f"closed: {writer.closed}")
    print(reader.recv())
