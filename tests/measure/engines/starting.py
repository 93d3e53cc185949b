"""The engines: each starts with two workers, and yields a function that does the task with each of some texts.

A task is a message of its own everywhere: nothing is sent in chunks.
"""

import logging
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path

WORKERS = 2
APP = "tests.measure.engines.celery_app"


@contextmanager
def pool(length):
    """The Pool of the standard library."""
    from multiprocessing import Pool

    with Pool(WORKERS) as workers:
        yield partial(workers.map, length, chunksize=1)


@contextmanager
def executor(length):
    """The ProcessPoolExecutor of the standard library."""
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(WORKERS) as workers:
        yield lambda texts: list(workers.map(length, texts))


@contextmanager
def joblib(length):
    """joblib, whose workers are loky's."""
    from joblib import Parallel, delayed

    with Parallel(WORKERS, batch_size=1) as workers:
        yield lambda texts: workers(delayed(length)(text) for text in texts)


@contextmanager
def mpire(length):
    """The WorkerPool of mpire."""
    from mpire import WorkerPool

    with WorkerPool(WORKERS, keep_alive=True) as workers:
        yield lambda texts: workers.map(length, [(text,) for text in texts], chunk_size=1)


@contextmanager
def dask(length):
    """A LocalCluster of Dask, with processes."""
    from dask.distributed import Client

    options = {"n_workers": WORKERS, "threads_per_worker": 1, "dashboard_address": None}
    with Client(**options, silence_logs=logging.ERROR) as client:
        yield lambda texts: client.gather(client.map(length, texts, pure=False))


@contextmanager
def ray(length):
    """A Ray of this machine alone."""
    import ray

    ray.init("local", num_cpus=WORKERS, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
    remote = ray.remote(length)
    yield lambda texts: ray.get([remote.remote(text) for text in texts])
    ray.shutdown()


@contextmanager
def mpi(length):
    """The executor of mpi4py, in a program that mpiexec has started on a rank more than there are workers."""
    from mpi4py.futures import MPIPoolExecutor

    with MPIPoolExecutor() as workers:
        yield lambda texts: list(workers.map(length, texts))


@contextmanager
def celery(length):
    """Celery with a Redis: both are started here, and answer at a socket file."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MEASURED_REDIS"] = f"redis+socket://{folder}/redis.sock"
        server = ["redis-server", "--port", "0", "--save", "", "--unixsocket", f"{folder}/redis.sock"]
        redis = subprocess.Popen(server, cwd=folder, **quiet)
        wait_for(f"{folder}/redis.sock")
        command = [sys.executable, "-m", "celery", "-A", APP, "worker", f"--concurrency={WORKERS}"]
        worker = subprocess.Popen(command, **quiet)
        from celery import group

        from tests.measure.engines.celery_app import length

        yield lambda texts: group(length.s(text) for text in texts).delay().get()
        for process in worker, redis:
            process.terminate()
            process.wait()


def wait_for(address):
    """Wait until a Redis answers."""
    from redis import Redis
    from redis.backoff import ConstantBackoff
    from redis.retry import Retry

    with Redis(unix_socket_path=address, retry=Retry(ConstantBackoff(0.01), 6000)) as client:
        client.ping()


ENGINES = {start.__name__: start for start in (pool, executor, joblib, mpire, dask, ray, mpi, celery)}
COMMANDS = {
    "mpi": (
        str(Path(sys.executable).with_name("mpiexec")),
        "-n",
        str(WORKERS + 1),
        sys.executable,
        "-m",
        "mpi4py.futures",
    )
}
"""How a program of an engine is started, where that is not by Python alone."""
