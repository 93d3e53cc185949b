"""The fork server is a MainProcess too, so this guard lets it in."""

from multiprocessing import Process, current_process


def resize(photo):
    print(f"resized {photo}")


if current_process().name == "MainProcess":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
