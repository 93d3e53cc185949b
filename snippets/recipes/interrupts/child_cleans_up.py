"""A child that is terminated removes what it has half written."""

import signal
import sys
import time
from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def leave(signum, frame):
    sys.exit(128 + signum)


def resize(part, has_begun):
    signal.signal(signal.SIGTERM, leave)
    try:
        part.write_text("first half")
        has_begun.set()
        while True:
            time.sleep(0.1)  # as if it took an hour
    finally:
        part.unlink()


if __name__ == "__main__":
    has_begun = Event()
    with TemporaryDirectory() as folder:
        part = Path(folder, "small-ant.part")
        process = Process(target=resize, args=(part, has_begun))
        process.start()
        has_begun.wait()
        process.terminate()
        process.join()
        print(f"exit code {process.exitcode}")
        print(f"half a photo is left: {part.exists()}")
