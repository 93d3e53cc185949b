"""Without the main guard, the child would start a child of its own."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


process = Process(target=resize, args=("beach.jpg",))
process.start()
process.join()
print(f"exit code of the child: {process.exitcode}")
