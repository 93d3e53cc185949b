# /// script
# dependencies = ["gunicorn"]
# ///
"""A report takes longer than gunicorn waits for its worker."""

import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from socket import create_server
from threading import Event

import gunicorn

COMMAND = [sys.executable, "-m", gunicorn.__name__, "--timeout=3"]
OPTIONS = ["--log-level=error", "--no-control-socket"]
TARGET = f"{Path(__file__).stem}:application"


def application(environ, start_response):
    Event().wait()  # work without end
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
