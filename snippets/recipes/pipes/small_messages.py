"""A message costs the processor least in a Pipe, most in a Queue."""

import threading
from multiprocessing import Pipe, Queue, SimpleQueue
from time import process_time


def cost(send, receive):
    began = process_time()
    for page in range(5000):
        send(page)
        receive()
    return process_time() - began


if __name__ == "__main__":
    reader, sender = Pipe(duplex=False)
    pipe = cost(sender.send, reader.recv)
    simple = SimpleQueue()
    simple_queue = cost(simple.put, simple.get)
    print(
        "SimpleQueue, less than twice a Pipe:", simple_queue < 2 * pipe
    )
    print("threads:", threading.active_count())
    full = Queue()
    queue = cost(full.put, full.get)
    print("Queue, at least 1.5 times a Pipe:", queue > 1.5 * pipe)
    print("threads:", threading.active_count())
