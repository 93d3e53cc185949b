"""What recv() gets may run code; what recv_bytes() gets is data."""

import json
import os
from multiprocessing import Pipe, Process


class Order:
    def __reduce__(self):
        return os.getpid, ()  # could be any function, of any module


def customer(line):
    line.send(Order())
    line.send(Order())
    line.send_bytes(json.dumps({"page": "cover"}).encode())


if __name__ == "__main__":
    ours, theirs = Pipe()
    process = Process(target=customer, args=(theirs,))
    process.start()
    print("run in this process:", ours.recv() == os.getpid())
    try:
        json.loads(ours.recv_bytes(1000))
    except ValueError:
        print("no JSON, and nothing was run")
    print(json.loads(ours.recv_bytes(1000)))
    process.join()
