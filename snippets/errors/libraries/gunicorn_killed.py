# /// script
# dependencies = ["gunicorn"]
# ///
"""A worker of gunicorn is killed while it has a request."""

import os
import signal
import subprocess
import sys
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path
from socket import create_server

import gunicorn

COMMAND = [sys.executable, "-m", gunicorn.__name__]
OPTIONS = ["--log-level=error", "--no-control-socket"]
TARGET = f"{Path(__file__).stem}:application"


def application(environ, start_response):
    os.kill(os.getpid(), signal.SIGKILL)  # as if memory ran out


if __name__ == "__main__":
    with create_server(("127.0.0.1", 0)) as listener:
        where = f"--bind=fd://{listener.fileno()}"
        command = [*COMMAND, *OPTIONS, where, TARGET]
        files = [listener.fileno()]
        with subprocess.Popen(command, pass_fds=files) as server:
            client = HTTPConnection(*listener.getsockname())
            client.request("GET", "/")
            try:
                client.getresponse()
            except RemoteDisconnected as error:
                print(error)
            server.terminate()
