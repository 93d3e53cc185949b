"""A line goes to a process, its parts come back: two SimpleQueues."""

from multiprocessing import Process, SimpleQueue


def parse(lines, hits):
    hit = {}
    for line in iter(lines.get, None):
        hit["status"], hit["page"] = line.split()
        hits.put(hit)
    hits.put(None)


if __name__ == "__main__":
    lines, hits = SimpleQueue(), SimpleQueue()
    parser = Process(target=parse, args=(lines, hits))
    parser.start()
    for line in ["200 /shop", "404 /cat", None]:
        lines.put(line)
    for hit in iter(hits.get, None):
        print(hit)
    parser.join()
