"""A job is killed, and the next one does only what is missing."""

import json
from contextlib import suppress
from multiprocessing import Pool, Process, Semaphore
from pathlib import Path
from tempfile import TemporaryDirectory


def read(scan):
    return scan, f"text of {scan}"


def read_missing(scans, path, places):
    done = {}
    for line in path.read_text().splitlines():
        with suppress(ValueError):  # an empty line, or half a line
            done.update([json.loads(line)])
    print(f"done already: {sorted(done)}")
    inputs = (n for n in scans if n not in done and places.acquire())
    with path.open("a") as file, Pool(processes=1) as pool:
        print(file=file)  # ends half a line
        for result in pool.imap_unordered(read, inputs):
            print(json.dumps(result), file=file, flush=True)


if __name__ == "__main__":
    scans, two, four = list("abcd"), Semaphore(2), Semaphore(4)
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.jsonl")
        path.write_text("")
        job = Process(target=read_missing, args=(scans, path, two))
        job.start()
        while path.read_text().count("]") < 2:
            job.join(0.01)
        job.kill()
        job.join()
        path.write_text(path.read_text() + '["c", "te')
        read_missing(scans, path, four)
        read_missing(scans, path, four)
