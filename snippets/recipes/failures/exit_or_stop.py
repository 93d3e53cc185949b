"""sys.exit cleans up before the process ends, os._exit does not."""

import os
import sys
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def resize(path, leave):
    with open(path, "w") as file:
        file.write("small photo")
        leave(3)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "small.jpg")
        for leave in sys.exit, os._exit:
            process = Process(target=resize, args=(path, leave))
            process.start()
            process.join()
            print(f"{leave.__name__}: exit code {process.exitcode}")
            print(f"in the file: {path.read_text()!r}")
