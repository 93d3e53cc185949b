# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
"""What the workers of uvicorn are: processes that are spawned."""

import multiprocessing
import socket
import sys
from http.client import HTTPConnection
from pathlib import Path
from subprocess import Popen

import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def home():
    worker = multiprocessing.current_process()
    return {"kind": type(worker).__name__, "daemon": worker.daemon}


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        fd = listener.fileno()
        run = [sys.executable, "-m", uvicorn.__name__, f"--fd={fd}"]
        how = ["--workers=2", "--log-level=warning"]
        me = f"{Path(__file__).stem}:app"
        with Popen([*run, *how, me], pass_fds=[fd]) as server:
            visitor = HTTPConnection(*listener.getsockname())
            visitor.request("GET", "/")
            print(visitor.getresponse().read().decode())
            server.terminate()
    print("uvicorn has ended:", server.returncode)
