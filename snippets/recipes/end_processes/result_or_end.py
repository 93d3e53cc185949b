"""Wait for a result, and notice if its process dies first."""

import sys
from multiprocessing import Process, Queue
from queue import Empty


def download(photo, results):
    if photo == "draft.txt":
        sys.exit(3)
    results.put(f"{photo} is there")


def result_of(process, results):
    while True:
        was_alive = process.is_alive()  # before the look
        try:
            return results.get(timeout=0.2)
        except Empty:
            if not was_alive:
                code = process.exitcode
                raise ChildProcessError(f"exit code {code}") from None


if __name__ == "__main__":
    for photo in ["cat.jpg", "draft.txt"]:
        results = Queue()
        process = Process(target=download, args=(photo, results))
        process.start()
        try:
            print(result_of(process, results))
        except ChildProcessError as error:
            print(f"{photo} is not there: {error}")
        process.join()
