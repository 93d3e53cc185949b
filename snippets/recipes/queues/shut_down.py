"""A manager's queue is sent with the tasks, and shut down for all."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager
from queue import ShutDown


def parse(lines):
    pages = []
    while True:
        try:
            pages.append(lines.get().split()[1])
        except ShutDown:
            return pages


if __name__ == "__main__":
    log = ["200 /shop", "404 /cat", "200 /cart", "200 /shop"]
    with Manager() as manager, ProcessPoolExecutor(2) as executor:
        lines = manager.Queue(maxsize=2)
        tasks = [executor.submit(parse, lines) for _ in range(2)]
        for line in log:
            lines.put(line)
        lines.shutdown()
        print(sorted(page for task in tasks for page in task.result()))
