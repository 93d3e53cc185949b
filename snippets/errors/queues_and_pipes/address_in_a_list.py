"""An address with a port is a tuple, not a list."""

import json
from multiprocessing.connection import Client

if __name__ == "__main__":
    settings = json.loads('{"kitchen": ["localhost", 5000]}')
    with Client(settings["kitchen"]) as connection:
        connection.send("tea")
