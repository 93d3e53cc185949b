"""A name, a process ID and a parent: who is who."""

import os
from multiprocessing import (
    Process,
    Queue,
    current_process,
    parent_process,
)


def report(results):
    results.put(current_process().name)
    results.put(os.getpid())
    results.put(parent_process().pid)
    results.put(os.getppid())


if __name__ == "__main__":
    results = Queue()
    process = Process(target=report, args=(results,), name="resizer")
    print(f"process.pid before start(): {process.pid}")
    process.start()
    name, pid, parent_pid, ppid = [results.get() for _ in range(4)]
    process.join()

    me = os.getpid()
    print(f"the child's name: {name}")
    print(f"the child's PID is process.pid: {pid == process.pid}")
    print(f"the child's PID is mine: {pid == me}")
    print(f"parent_process() is me: {parent_pid == me}")
    print(f"os.getppid() is me: {ppid == me}")
