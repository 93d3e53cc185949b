# /// script
# dependencies = ["numpy", "pandas"]
# ///
"""The memory that sending a frame takes: send, and send_bytes."""

import pickle
import tracemalloc
from multiprocessing import Pipe, Process

import numpy
import pandas


def send_in_parts(frame):
    views = []
    head = pickle.dumps(frame, 5, buffer_callback=views.append)
    sender.send((head, len(views)))
    for view in views:
        sender.send_bytes(view.raw())


def receive(receiver):
    whole = receiver.recv()
    head, count = receiver.recv()
    parts = [receiver.recv_bytes() for _ in range(count)]
    same = whole.equals(pickle.loads(head, buffers=parts))
    print(f"both have arrived: {same}", flush=True)


if __name__ == "__main__":
    orders = pandas.DataFrame({"price": numpy.ones(1_000_000)})
    receiver, sender = Pipe(duplex=False)
    process = Process(target=receive, args=[receiver])
    process.start()
    peaks = []
    for send in (sender.send, send_in_parts):
        tracemalloc.start()
        send(orders)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    process.join()
    print(f"send: a second frame: {peaks[0] > 8_000_000}")
    print(f"send_bytes: less than 1% of it: {peaks[1] < 80_000}")
