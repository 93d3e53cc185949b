"""When all readers have ended, there is one None for each parser."""

from multiprocessing import Process, Queue


def read(log, lines):
    for line in log:
        lines.put(line)


def parse(lines, pages):
    for line in iter(lines.get, None):
        pages.put(line.split()[1])
    pages.put(None)


if __name__ == "__main__":
    logs = ["200 /shop", "404 /cat"], ["200 /cart", "200 /shop"]
    lines, pages = Queue(), Queue()
    readers = [Process(target=read, args=(log, lines)) for log in logs]
    parsers = [
        Process(target=parse, args=(lines, pages)) for _ in range(3)
    ]
    for process in readers + parsers:
        process.start()
    for reader in readers:
        reader.join()
    for _ in parsers:
        lines.put(None)
    found = []
    for _ in parsers:
        found += iter(pages.get, None)
    for parser in parsers:
        parser.join()
    print(sorted(found))
