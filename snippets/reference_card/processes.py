"""Start, join and end processes."""

import time
from multiprocessing import Process, active_children


def resize(photo):
    return len(photo)


def watch_folder():
    while True:
        time.sleep(0.1)


if __name__ == "__main__":
    process = Process(target=resize, args=("cat.jpg",))
    process.start()
    process.join()
    print("resized, exit code", process.exitcode)
    process.close()

    watcher = Process(target=watch_folder, daemon=True)
    watcher.start()
    watcher.join(timeout=0.1)
    if watcher.is_alive():
        watcher.terminate()
        watcher.join(timeout=60)
    print("terminated, exit code", watcher.exitcode)

    process = Process(target=watch_folder)
    process.start()
    for child in active_children():
        child.kill()
        child.join()
    print("killed, still running:", active_children())
