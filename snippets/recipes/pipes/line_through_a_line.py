"""Two processes that run already are each sent one end of a pipe."""

from multiprocessing import Pipe, Process


def scan(line):
    with line.recv() as to_printer:
        for page in ("cover", "letter", "map"):
            to_printer.send(page)


def print_pages(line):
    with line.recv() as from_scanner:
        try:
            while True:
                line.send(f"{from_scanner.recv()} printed")
        except EOFError:
            line.close()


if __name__ == "__main__":
    processes, lines = [], []
    for job in scan, print_pages:
        ours, theirs = Pipe()
        process = Process(target=job, args=(theirs,))
        process.start()
        theirs.close()
        processes.append(process)
        lines.append(ours)
    reader, sender = Pipe(duplex=False)
    lines[0].send(sender)
    sender.close()
    lines[1].send(reader)
    reader.close()
    for _ in range(3):
        print(lines[1].recv())
    for process in processes:
        process.join()
