"""A replaced standard error whose fileno() is -1."""

import io
import sys
from multiprocessing import get_context


class Screen(io.StringIO):
    """What a terminal application puts in place of stderr."""

    def fileno(self):
        """Return the file descriptor."""
        return -1


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    sys.stderr = Screen()
    context = get_context("spawn")
    process = context.Process(target=resize, args=("beach.jpg",))
    try:
        process.start()
        process.join()
    finally:
        sys.stderr = sys.__stderr__
