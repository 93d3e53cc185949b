"""A large page: through a pipe, or in shared memory beside it."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

SIZE = 32_000_000


def scan(line, block):
    while (way := line.recv()) is not None:
        line.send(bytes(block.buf) if way == "pipe" else "it is there")
    block.close()


def receive(line, way):
    began = perf_counter()
    line.send(way)
    message = line.recv_bytes()
    return perf_counter() - began, len(message)


if __name__ == "__main__":
    block = SharedMemory(create=True, size=SIZE)
    ours, theirs = Pipe()
    scanner = Process(target=scan, args=(theirs, block))
    scanner.start()
    pipe = min(receive(ours, "pipe") for _ in range(5))
    shared = min(receive(ours, "shared memory") for _ in range(5))
    ours.send(None)
    scanner.join()
    block.close()
    block.unlink()
    print("all of it is sent:", pipe[1] > SIZE)
    print("bytes that say it is there:", shared[1])
    print("at least 5 times as fast:", pipe[0] > 5 * shared[0])
