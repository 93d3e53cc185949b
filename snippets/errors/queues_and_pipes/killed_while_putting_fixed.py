"""A pipe for each producer: when the producer is gone, it ends."""

from multiprocessing import Pipe, Process


def read_photo(photos):
    photos.send(bytes(1_000_000))


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    reader = Process(target=read_photo, args=(outbox,))
    reader.start()
    outbox.close()
    print(f"a part of the photo is there: {inbox.poll(timeout=None)}")
    reader.kill()
    reader.join()
    print(f"the reader was killed: {reader.exitcode < 0}")
    try:
        inbox.recv()
    except (EOFError, OSError):
        print("the photo is lost, and we know it")
