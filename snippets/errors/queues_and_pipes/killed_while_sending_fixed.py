"""Let the sender finish: receive, then wait for its end."""

from multiprocessing import Pipe, Process


def read_photo(photos):
    photos.send(bytes(1_000_000))


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    reader = Process(target=read_photo, args=(outbox,))
    reader.start()
    outbox.close()
    print(f"{len(inbox.recv()):,} bytes")
    reader.join()
