# /// script
# dependencies = ["psutil"]
# ///
"""All processes of a program, and what each of them is."""

from multiprocessing import Event, Process

import psutil

HELPERS = {
    "multiprocessing.resource_tracker": "resource tracker",
    "multiprocessing.forkserver": "fork server",
}


def resize(photo, done):
    done.wait()


def role(process, workers):
    if process.pid in workers:
        return f"worker {workers[process.pid]}"
    command = " ".join(process.cmdline())
    for module, name in HELPERS.items():
        if module in command:
            return name
    return "main program"


def show(process, workers, indent=""):
    print(indent + role(process, workers))
    for child in process.children():
        show(child, workers, indent + "    ")


if __name__ == "__main__":
    done = Event()
    cat = Process(target=resize, args=("cat.jpg", done), name="cat")
    cat.start()
    show(psutil.Process(), {cat.pid: cat.name})
    done.set()
    cat.join()
