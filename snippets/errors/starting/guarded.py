"""With the main guard, only the program itself starts a child."""

from multiprocessing import get_context


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    context = get_context("spawn")
    process = context.Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
