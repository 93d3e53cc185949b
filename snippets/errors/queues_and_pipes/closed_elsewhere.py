"""A connection is closed by its number; its object knows nothing."""

from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    number = writer.fileno()
    twin = type(writer)(number, readable=False)
    twin.close()
    print(f"closed: {writer.closed}", flush=True)
    writer.send("beach.jpg")
