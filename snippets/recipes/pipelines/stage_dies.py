"""A worker dies; the end of its pipe says so, and the other goes on."""

import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def shrink(names, small):
    for name in names:
        if name == "broken":
            os._exit(3)
        small.send(name)


if __name__ == "__main__":
    workers, saved = {}, []
    for names in (["sea", "broken", "sky"], ["hill", "lake", "wood"]):
        reader, writer = Pipe(duplex=False)
        worker = Process(target=shrink, args=(names, writer))
        worker.start()
        writer.close()
        workers[reader] = worker, names
    while workers:
        for reader in wait(list(workers)):
            try:
                saved.append(reader.recv())
            except (EOFError, OSError):
                worker, names = workers.pop(reader)
                worker.join()
                left = [name for name in names if name not in saved]
                print(f"exit code {worker.exitcode}, left: {left}")
    print(sorted(saved))
