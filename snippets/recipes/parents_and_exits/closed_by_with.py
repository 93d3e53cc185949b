"""What with closes is closed at the end of a child, everywhere."""

from contextlib import contextmanager
from multiprocessing import Process


@contextmanager
def connection():
    print("child: connected")
    try:
        yield
    finally:
        print("child: connection closed")


def resize(photo):
    with connection():
        raise ValueError(f"{photo} is not a photo")


if __name__ == "__main__":
    process = Process(target=resize, args=("draft.txt",))
    process.start()
    process.join()
    print(f"exit code: {process.exitcode}")
