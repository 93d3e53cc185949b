"""A None at the end tells the reader that nothing more will come."""

from multiprocessing import Process, Queue

LOG = ["ok: login", "error: disk full", "ok: save", "error: no route"]


def find_errors(log, errors):
    for line in log:
        if line.startswith("error:"):
            errors.put(line)
    errors.put(None)


if __name__ == "__main__":
    errors = Queue()
    finder = Process(target=find_errors, args=(LOG, errors))
    finder.start()
    while (line := errors.get()) is not None:
        print(line)
    finder.join()
    print("that was all")
