# /// script
# dependencies = ["dask", "distributed"]
# ///
"""A cluster of Dask without a main guard: no worker ever starts."""

from logging import CRITICAL
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

ONE = {"n_workers": 1, "threads_per_worker": 1}
QUIET = {"dashboard_address": "127.0.0.1:0", "silence_logs": CRITICAL}

with TemporaryDirectory() as name:
    dask.config.set(temporary_directory=name)
    with LocalCluster(**ONE, **QUIET) as one, Client(one) as client:
        print(client.submit(sum, [3, 4]).result())
