# /// script
# dependencies = ["dask", "distributed"]
# ///
"""With TLS, a cluster lets in only who has its certificate."""

import logging
import subprocess
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster, Security

ONE = {"n_workers": 1, "threads_per_worker": 1, "processes": False}
HERE = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
ROLES = "scheduler", "worker", "client"
NEW = "openssl req -x509 -newkey rsa:2048 -nodes -days 9 -subj /CN=shop"
logging.disable()  # a busy machine makes Dask say much


def certificate(pem):
    made = [*NEW.split(), "-keyout", pem, "-out", pem]
    subprocess.run(made, check=True, stderr=subprocess.DEVNULL)
    files = {f"tls_{role}_cert": pem for role in ROLES}
    return Security(tls_ca_file=pem, require_encryption=True, **files)


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        ours = certificate(f"{name}/ours.pem")
        options = ONE | HERE | {"protocol": "tls", "security": ours}
        with LocalCluster(**options) as here:
            address = here.scheduler_address
            with Client(address, security=ours) as client:
                print(client.submit(sum, [3, 4]).result())
            theirs = certificate(f"{name}/theirs.pem")
            try:
                Client(address, security=theirs, timeout=60)
            except OSError as error:
                print(type(error).__name__, error)
