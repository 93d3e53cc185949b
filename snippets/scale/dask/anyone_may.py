# /// script
# dependencies = ["dask", "distributed"]
# ///
"""Whoever reaches an open scheduler runs any code on all machines."""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

ONE = {"n_workers": 1, "threads_per_worker": 1, "processes": False}
HERE = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
logging.disable()  # a busy machine makes Dask say much

if __name__ == "__main__":
    options = ONE | HERE | {"protocol": "tcp"}
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        till = Path(name, "till.txt")
        till.write_text("the code of the till is 4711", "utf-8")
        with LocalCluster(**options) as here:
            address = here.scheduler_address
            # A stranger has this address and nothing else.
            with Client(address) as stranger:
                print(*stranger.run(till.read_text, "utf-8").values())
                stranger.run_on_scheduler(till.unlink)
        print("the file is there:", till.exists())
