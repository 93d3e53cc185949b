# /// script
# dependencies = ["dask", "distributed"]
# ///
"""A worker of Dask is killed in the middle: the result is right."""

import logging
import os
import signal
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

TWO = {"n_workers": 2, "threads_per_worker": 1}
HERE = {"dashboard_address": "127.0.0.1:0"}
PATIENT = {"distributed.deploy.lost-worker-timeout": "1h"}
logging.disable()  # a busy machine makes Dask say much


def count(letter):
    with letter.with_suffix(".log").open("a") as log:
        first = log.tell() == 0
        log.write("begun\n")
    if letter.stem == "torn" and first:
        os.kill(os.getpid(), signal.SIGKILL)
    return Counter(letter.read_text("utf-8").lower().split())


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        dask.config.set({"temporary-directory": name, **PATIENT})
        letters = [Path(name, f"{n}.txt") for n in (1, 2, 3, "torn", 4)]
        for letter in letters:
            letter.write_text("Dear shop my order is late", "utf-8")
        with LocalCluster(**TWO, **HERE) as two, Client(two) as client:
            counts = client.gather(client.map(count, letters))
            client.wait_for_workers(2)  # one has been started again
        begun = Path(name, "torn.log").read_text().count("begun")
    print(dict(sum(counts, Counter())))
    print("torn.txt was begun", begun, "times")
