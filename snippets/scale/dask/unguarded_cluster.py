# /// script
# dependencies = ["dask", "distributed"]
# ///
"""A cluster of Dask without a main guard: no worker ever starts."""

import logging
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

ONE = {"n_workers": 1, "threads_per_worker": 1}
HERE = {"dashboard_address": "127.0.0.1:0"}
logging.disable()  # a busy machine makes Dask say much

with TemporaryDirectory() as name:
    dask.config.set(temporary_directory=name)
    with LocalCluster(**ONE, **HERE) as one, Client(one) as client:
        print(client.submit(sum, [3, 4]).result())
