# /// script
# dependencies = ["dask", "distributed"]
# ///
"""A letter of 12 MB is sent with its task, and Dask warns of it."""

import logging
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

ONE = {"n_workers": 1, "threads_per_worker": 1, "processes": False}
HERE = {"dashboard_address": "127.0.0.1:0"}
logging.disable()  # a busy machine makes Dask say much

if __name__ == "__main__":
    letter = "my order is late " * 700_000
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        with LocalCluster(**ONE, **HERE) as one, Client(one) as client:
            task = client.submit(lambda: len(letter.split()))
            print(task.result(), "words")
