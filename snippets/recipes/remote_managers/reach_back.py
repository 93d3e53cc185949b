"""Loading a proxy takes the key of the process, not the manager's."""

import os
import pickle
import subprocess
import sys
from multiprocessing import AuthenticationError, current_process
from multiprocessing.managers import SyncManager
from secrets import token_hex


def serve():
    key = os.environ["PHOTOS_KEY"] = token_hex()
    with SyncManager(("127.0.0.1", 0), key.encode()) as server:
        photos = server.list(["cat.jpg"])
        client = [sys.executable, __file__, "client"]
        subprocess.run(client, input=pickle.dumps(photos), check=True)
        print("server:", photos)


def load():
    data = sys.stdin.buffer.read()
    try:
        pickle.loads(data)
    except AuthenticationError as error:
        print(f"without the key: {error}")
    current_process().authkey = os.environ["PHOTOS_KEY"].encode()
    pickle.loads(data).append("small-cat.jpg")


if __name__ == "__main__":
    load() if sys.argv[1:] else serve()
