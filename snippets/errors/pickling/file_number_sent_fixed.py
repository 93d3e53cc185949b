"""A connection can be sent as the process starts."""

from multiprocessing import Pipe, get_context


def report(writer):
    writer.send("resized beach.jpg")


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    spawn = get_context("spawn")
    process = spawn.Process(target=report, args=(writer,))
    process.start()
    print(reader.recv())
    process.join()
    print(f"exit code {process.exitcode}")
