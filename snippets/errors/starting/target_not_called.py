"""A target without parentheses is called in the child."""

from multiprocessing import Process


def thumbnail():
    return "thumb.jpg"


if __name__ == "__main__":
    process = Process(target=thumbnail)
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
