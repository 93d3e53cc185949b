# /// script
# dependencies = ["dask", "distributed"]
# ///
"""A task that kills its worker each time is given up in the end."""

import logging
import os
import signal
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

ONE = {"n_workers": 1, "threads_per_worker": 1}
HERE = {"dashboard_address": "127.0.0.1:0"}
PATIENT = {"distributed.deploy.lost-worker-timeout": "1h"}
FAILURES = {"allowed_failures": 1}  # without it, 3
logging.disable()  # a busy machine makes Dask say much


def crash(letter):
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    options = ONE | HERE | {"scheduler_kwargs": FAILURES}
    with TemporaryDirectory() as name:
        dask.config.set({"temporary-directory": name, **PATIENT})
        with LocalCluster(**options) as one, Client(one) as client:
            task = client.submit(crash, "torn.txt", key="torn")
            error = task.exception()
            print(f"{type(error).__name__}: {error}")
            client.wait_for_workers(1)  # it is started again
