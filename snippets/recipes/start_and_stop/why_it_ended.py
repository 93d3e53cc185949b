"""The exit code says how a process ended; this puts it in words."""

import sys
import threading
from multiprocessing import Process
from signal import Signals


def in_words(code):
    if code is None:
        return "still running"
    if code < 0:
        return f"ended by {Signals(-code).name}"
    return "well" if code == 0 else f"failed with {code}"


def resize(photo):
    if photo == "draft.txt":
        sys.exit(f"{photo}: not a photo")
    if photo == "map.tif":
        threading.Event().wait()  # as if it took for ever


if __name__ == "__main__":
    processes = {}
    for photo in ["cat.jpg", "draft.txt", "map.tif"]:
        processes[photo] = Process(target=resize, args=(photo,))
        processes[photo].start()
    endless = processes["map.tif"]
    print(f"map.tif: {in_words(endless.exitcode)}")
    endless.terminate()
    for photo, process in processes.items():
        process.join()
        print(f"{photo}: {in_words(process.exitcode)}")
