# /// script
# dependencies = ["pebble"]
# ///
"""pebble says which task lost its worker, and has all other results."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from pebble import ProcessExpired, ProcessPool


def resize(photo, begun):
    if photo == "huge.jpg":
        while not begun.exists():
            sleep(0.01)
        os._exit(9)  # as if memory had run out
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.jpg", "huge.jpg", "sea.jpg"]
    with TemporaryDirectory() as name, ProcessPool(2) as pool:
        begun = Path(name, "begun")
        tasks = {p: pool.schedule(resize, [p, begun]) for p in photos}
        while not tasks["huge.jpg"].running():
            sleep(0.01)
        begun.touch()  # pebble knows by now who has this task
        for photo, task in tasks.items():
            try:
                print(task.result())
            except ProcessExpired as error:
                print(f"{photo}: exit code {error.exitcode}")
