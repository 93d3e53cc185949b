"""Two processes write to one end of a pipe, and a message is torn."""

from multiprocessing import Barrier, Pipe, Process


def send_page(sender, page, both_are_here):
    write = sender._send

    def write_at_the_same_time(data):
        both_are_here.wait()
        write(data)

    sender._send = write_at_the_same_time  # send_bytes() calls it
    sender.send_bytes(page)


if __name__ == "__main__":
    reader, sender = Pipe(duplex=False)
    both_are_here = Barrier(2)
    pages = [b"a" * 20_000, b"b" * 20_000]
    processes = [
        Process(target=send_page, args=(sender, page, both_are_here))
        for page in pages
    ]
    for process in processes:
        process.start()
    page = reader.recv_bytes()
    for process in processes:
        process.join()
    print(f"{len(page)} bytes, the first four: {page[:4]}")
    print("one of the pages that were sent:", page in pages)
