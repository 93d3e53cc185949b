"""Pages travel as bytes, and all of them arrive in one buffer."""

from array import array
from multiprocessing import Pipe, Process


def scan(sender):
    for gray in 10, 20, 30:
        page = array("H", [gray] * 50_000)  # two bytes a pixel
        sender.send_bytes(page)
    sender.send_bytes(page, 0, 4)  # two pixels of it
    sender.close()


if __name__ == "__main__":
    reader, sender = Pipe(duplex=False)
    scanner = Process(target=scan, args=(sender,))
    scanner.start()
    sender.close()
    page = array("H", bytes(100_000))
    while True:
        try:
            size = reader.recv_bytes_into(page)
        except EOFError:
            break
        print(f"{size} bytes, the first pixel {page[0]}")
    scanner.join()
