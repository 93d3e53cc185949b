"""A task that was killed runs again: nothing is half done, or twice."""

import os
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def resize(photo, folder, crash):
    small = folder / f"small-{photo}"
    if small.exists():
        print(f"{small.name} is there")
        return
    part = small.with_suffix(".part")
    with part.open("w") as file:
        file.write("first half")
        if crash:
            os._exit(7)  # as if the system had killed it
        file.write(", second half")
    part.replace(small)
    print(f"{small.name} is made")


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        folder = Path(name)
        for crash in True, False, False:
            args = ("cat.jpg", folder, crash)
            process = Process(target=resize, args=args)
            process.start()
            process.join()
            files = [path.name for path in folder.iterdir()]
            print(f"exit code {process.exitcode}, files {files}")
