# /// script
# dependencies = ["gunicorn"]
# ///
"""Another process does the long work, and a thread waits for it."""

import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from http.client import HTTPConnection
from multiprocessing import get_context
from pathlib import Path
from socket import create_server

import gunicorn

COMMAND = [sys.executable, "-m", gunicorn.__name__, "--timeout=3"]
OPTIONS = ["--log-level=error", "--no-control-socket"]
OPTIONS += ["--worker-class=gthread"]
TARGET = f"{Path(__file__).stem}:application"
executor = ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def application(environ, start_response):
    executor.submit(time.sleep, 4).result()  # more than the timeout
    start_response("200 OK", [])
    return [b"report"]


if __name__ == "__main__":
    with create_server(("127.0.0.1", 0)) as listener:
        where = f"--bind=fd://{listener.fileno()}"
        command = [*COMMAND, *OPTIONS, where, TARGET]
        files = [listener.fileno()]
        with subprocess.Popen(command, pass_fds=files) as server:
            client = HTTPConnection(*listener.getsockname())
            client.request("GET", "/")
            print(f"status {client.getresponse().status}")
            server.terminate()
