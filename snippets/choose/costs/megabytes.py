"""How many copies in memory is it worth to send a photo?"""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from timeit import repeat


def receive(line, block):
    while message := line.recv():
        if message == "it is in the block":
            bytes(block.buf)
        line.send("it is here")


def send(photo, line, block=None):
    if block:
        block.buf[: len(photo)] = photo
    line.send("it is in the block" if block else photo)
    line.recv()


def times(function, *args):
    took = min(repeat(lambda: function(*args), number=3))
    return took / min(repeat(lambda: bytearray(photo), number=3))


if __name__ == "__main__":
    for size in 1_000, 100_000, 10_000_000:
        photo, block = bytes(size), SharedMemory(create=True, size=size)
        ours, theirs = Pipe()
        child = Process(target=receive, args=(theirs, block))
        child.start()
        print(f"{size:,} by pipe: {times(send, photo, ours):,.0f}")
        print(f"shared: {times(send, photo, ours, block):,.0f} copies")
        ours.send("")
        child.join()
        block.close()
        block.unlink()
