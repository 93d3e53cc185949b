"""Two readers put one None each; the third of the parsers waits."""

from multiprocessing import Process, Queue


def read(log, lines):
    for line in log:
        lines.put(line)
    lines.put(None)


def parse(lines, pages):
    for line in iter(lines.get, None):
        pages.put(line.split()[1])


if __name__ == "__main__":
    logs = ["200 /shop", "404 /cat"], ["200 /cart", "200 /shop"]
    lines, pages = Queue(), Queue()
    readers = [Process(target=read, args=(log, lines)) for log in logs]
    parsers = [
        Process(target=parse, args=(lines, pages)) for _ in range(3)
    ]
    for process in readers + parsers:
        process.start()
    print(sorted(pages.get() for _ in range(4)))
    for process in readers + parsers:
        process.join()
    print("never printed")
