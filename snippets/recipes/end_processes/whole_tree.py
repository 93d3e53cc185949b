# /// script
# dependencies = ["psutil"]
# ///

"""A process is ended with all that it has started."""

import threading
from multiprocessing import Event, Process

import psutil


def download(started):
    started.set()
    threading.Event().wait()  # as if it took for ever


def do_album(started):
    process = Process(target=download, args=(started,))
    process.start()
    process.join()


def kill_tree(pid):
    """Kill a process and its children, and theirs."""
    parent = psutil.Process(pid)
    processes = [parent, *parent.children(recursive=True)]
    for process in processes:
        process.kill()
    return processes


if __name__ == "__main__":
    started = Event()
    album = Process(target=do_album, args=(started,))
    album.start()
    started.wait()
    killed = kill_tree(album.pid)
    album.join()
    gone, alive = psutil.wait_procs(killed, timeout=10)
    print(f"album: {album.exitcode}, still running: {len(alive)}")
