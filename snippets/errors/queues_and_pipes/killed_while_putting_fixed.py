"""A pipe for each producer: when the producer is gone, it ends."""

from multiprocessing import Pipe, Process


def read_photo(photos):
    photos.send(bytes(1_000_000))


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    reader = Process(target=read_photo, args=(outbox,))
    reader.start()
    outbox.close()
    inbox.poll(timeout=None)  # until a part of the photo is there
    reader.kill()
    reader.join()
    try:
        inbox.recv()
    except (EOFError, OSError):
        print("the photo is lost, and we know it")
