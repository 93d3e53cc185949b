"""What it takes to send bytes to another process, there and until it has said that it has them."""

import pickle
from functools import partial
from multiprocessing import Manager, Pipe, Process, Queue
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

import numpy

SIZES = {"1 kB": 10**3, "100 kB": 10**5, "1 MB": 10**6, "10 MB": 10**7, "100 MB": 10**8}
WAYS = ("Pipe", "Queue", "Manager", "SharedMemory", "out of band")


def receive(way, line, queue, value, block):
    """Take what is sent, one after the other, and say so, until the line is closed."""
    while True:
        try:
            first = line.recv() if way == "Pipe" else line.recv_bytes()
        except EOFError:
            return
        if way == "Queue":
            got = queue.get()
        elif way == "Manager":
            got = value.get()
        elif way == "SharedMemory":
            got = bytes(block.buf)
        elif way == "out of band":
            got = pickle.loads(first, buffers=[line.recv_bytes()])
        else:
            got = first
        line.send_bytes(b"")
        del got, first


def send(way, data, line, queue, value, block):
    """Send all of it in one piece, and wait for the answer."""
    if way == "Pipe":
        line.send(data)
    elif way == "out of band":
        buffers = []
        line.send_bytes(pickle.dumps(data, protocol=5, buffer_callback=buffers.append))
        line.send_bytes(buffers[0].raw())
    else:
        if way == "Queue":
            queue.put(data)
        elif way == "Manager":
            value.set(data)
        else:
            block.buf[: len(data)] = data
        line.send_bytes(b"!")
    line.recv_bytes()


def seconds(way, size, loops):
    """What sending so many times takes, when the other process has started."""
    data = numpy.ones(size, "uint8") if way == "out of band" else bytes(size)
    manager = Manager() if way == "Manager" else None
    block = SharedMemory(create=True, size=size) if way == "SharedMemory" else None
    value = manager.Value("B", b"") if manager else None
    queue = Queue() if way == "Queue" else None
    ours, theirs = Pipe()
    child = Process(target=receive, args=(way, theirs, queue, value, block))
    child.start()
    theirs.close()
    send(way, data, ours, queue, value, block)
    began = perf_counter()
    for _ in range(loops):
        send(way, data, ours, queue, value, block)
    took = perf_counter() - began
    ours.close()
    child.join()
    if manager:
        manager.shutdown()
    if block:
        block.close()
        block.unlink()
    return took


TIMED = {f"{way} {name}": partial(seconds, way, size) for way in WAYS for name, size in SIZES.items()}
