"""tuple() makes an address of what JSON has read."""

import json
from multiprocessing.connection import Listener

if __name__ == "__main__":
    settings = json.loads('{"kitchen": ["localhost", 0]}')
    with Listener(tuple(settings["kitchen"])) as kitchen:
        print(f"open on {kitchen.address[0]}")
