"""The fork server is called MainProcess too, so this is no guard."""

from multiprocessing import Process, current_process


def resize(photo):
    print(f"resized {photo}")


if current_process().name == "MainProcess":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
