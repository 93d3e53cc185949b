"""Let go of the end that writes, and read a pipe to its end."""

from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    writer.send("Vega")
    writer.send("Deneb")
    writer = None  # nobody can write any more
    try:
        while True:
            print("star:", reader.recv())
    except EOFError:
        print("no more stars")
