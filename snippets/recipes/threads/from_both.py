"""A thread and a process put into the same queue."""

from multiprocessing import Process, Queue
from threading import Thread


def report(sender, results):
    results.put(f"a result from a {sender}")


if __name__ == "__main__":
    results = Queue()
    process = Process(target=report, args=("process", results))
    thread = Thread(target=report, args=("thread", results))
    process.start()
    thread.start()
    for _ in range(2):
        print(results.get())
    thread.join()
    process.join()
