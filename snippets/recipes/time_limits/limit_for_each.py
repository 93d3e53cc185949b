"""A process for each task, two at once, each with its own deadline."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
from time import monotonic, sleep


def fetch(page, sender):
    sleep(3600 if page == "slow.html" else 0)  # a server's answer
    sender.send(f"<h1>{page}</h1>")


def fetch_all(pages, limit, at_once):
    todo, running = list(pages), {}
    while todo or running:
        while todo and len(running) < at_once:
            page, (receiver, sender) = todo.pop(0), Pipe(duplex=False)
            process = Process(target=fetch, args=(page, sender))
            process.daemon = True  # never outlives the program
            process.start()
            sender.close()
            running[receiver] = page, process, monotonic() + limit
        first = min(deadline for *_, deadline in running.values())
        wait(running, max(0, first - monotonic()))
        for receiver, (page, process, deadline) in [*running.items()]:
            if monotonic() >= deadline:
                process.kill()
            elif not receiver.poll():
                continue
            try:
                text = receiver.recv()
            except (EOFError, OSError):  # killed, or died by itself
                text = None
            process.join()
            del running[receiver]
            yield page, text


if __name__ == "__main__":
    print(dict(fetch_all(["slow.html", "a.html"], limit=3, at_once=2)))
