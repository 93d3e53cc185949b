"""Without the main guard, the child would start a child of its own."""

from multiprocessing import get_context


def resize(photo):
    print(f"resized {photo}")


context = get_context("spawn")
process = context.Process(target=resize, args=("beach.jpg",))
process.start()
process.join()
print(f"exit code of the child: {process.exitcode}")
