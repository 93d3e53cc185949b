"""Each result is in the file before the next one is there."""

import json
from multiprocessing import Event, Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def set_up(event):
    global first_is_written
    first_is_written = event


def read(scan):
    if scan == "2.png":
        first_is_written.wait()
    return scan, f"text of {scan}"


if __name__ == "__main__":
    event, scans = Event(), ["1.png", "2.png"]
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.jsonl")
        with path.open("a") as file, Pool(2, set_up, (event,)) as pool:
            for result in pool.imap_unordered(read, scans):
                print(json.dumps(result), file=file, flush=True)
                print(f"in the file: {path.read_text().splitlines()}")
                event.set()
