# /// script
# dependencies = ["gunicorn"]
# ///
"""gunicorn: a pool that was made before its fork never answers."""

import socket
import sys
from concurrent.futures import ProcessPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from subprocess import Popen

import gunicorn


def make_shop():
    pool = ProcessPoolExecutor(max_workers=2)
    pool.submit(sum, []).result()  # its workers and a thread start

    def shop(environ, start_response):
        total = pool.submit(sum, [12, 5, 30]).result()
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [f"orders worth {total}".encode()]

    return shop


if __name__ == "__main__":
    app = f"{Path(__file__).stem}:make_shop()"
    for seconds, *how in ([60], [4, "--preload"]):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            fd = listener.fileno()
            run = [sys.executable, "-m", gunicorn.__name__, app, *how]
            run += [f"--bind=fd://{fd}", "--graceful-timeout=1"]
            run += ["--log-level=critical", "--no-control-socket"]
            with Popen(run, pass_fds=[fd]) as server:
                shop = HTTPConnection(*listener.getsockname(), seconds)
                shop.request("GET", "/")
                try:
                    print(*how, shop.getresponse().read().decode())
                except TimeoutError:
                    print(*how, "no answer")
                server.terminate()
