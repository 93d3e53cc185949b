"""A server runs until a client, another program, tells it to end."""

import os
import subprocess
import sys
from multiprocessing.managers import BaseManager
from secrets import token_hex
from threading import Event

end = Event()  # that of the manager's process


def get_end():
    return end


class PhotoServer(BaseManager):
    pass


PhotoServer.register("get_end", get_end)


def serve():
    key = os.environ["PHOTOS_KEY"] = token_hex()
    with PhotoServer(("127.0.0.1", 0), key.encode()) as server:
        client = [sys.executable, __file__, str(server.address[1])]
        subprocess.run(client, check=True)
        print("told to end:", server.get_end().wait())


def tell_to_end(port):
    key = os.environ["PHOTOS_KEY"].encode()
    server = PhotoServer(("127.0.0.1", int(port)), key)
    server.connect()
    server.get_end().set()


if __name__ == "__main__":
    tell_to_end(*sys.argv[1:]) if sys.argv[1:] else serve()
