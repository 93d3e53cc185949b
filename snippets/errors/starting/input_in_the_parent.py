"""The parent asks, and sends the child the answer."""

import io
import sys
from multiprocessing import Process


def greet(name):
    print(f"hello {name}")


if __name__ == "__main__":
    sys.stdin = io.StringIO("Ada\n")  # as if typed
    process = Process(target=greet, args=(input(),))
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
