# /// script
# dependencies = ["gunicorn"]
# ///
"""gunicorn: each of its workers has a pool, made after the fork."""

import socket
import sys
from concurrent.futures import ProcessPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from subprocess import Popen

import gunicorn

workers, preload_app = 1, True  # settings of gunicorn
loglevel, control_socket_disable = "warning", True


def post_fork(server, worker):
    global pool
    pool = ProcessPoolExecutor(max_workers=2)


def worker_exit(server, worker):
    pool.shutdown()


def shop(environ, start_response):  # the application
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"orders worth %d" % pool.submit(sum, [12, 30]).result()]


if __name__ == "__main__":
    me = Path(__file__).stem
    with socket.create_server(("127.0.0.1", 0)) as listener:
        fd = listener.fileno()
        run = [sys.executable, "-m", gunicorn.__name__, f"{me}:shop"]
        run += [f"--config=python:{me}", f"--bind=fd://{fd}"]
        with Popen(run, pass_fds=[fd]) as server:
            visitor = HTTPConnection(*listener.getsockname())
            visitor.request("GET", "/")
            print(visitor.getresponse().read().decode())
            server.terminate()
