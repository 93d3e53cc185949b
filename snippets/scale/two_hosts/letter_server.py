"""Gives letters to a program on another host, and takes the counts."""

import sys
from collections import Counter
from multiprocessing.connection import Listener
from pathlib import Path
from secrets import token_bytes

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python letter_server.py HOST")
    key = Path("letters.key")
    key.touch(mode=0o600)
    key.write_bytes(token_bytes())
    total = Counter()
    with Listener((sys.argv[1], 0), authkey=key.read_bytes()) as server:
        Path("letters.port").write_text(str(server.address[1]))
        print("listening at", server.address[0])
        with server.accept() as worker:
            print("letters go to", server.last_accepted[0])
            for letter in ("my order", "my order is late"):
                worker.send(letter)
                total.update(worker.recv())
            worker.send(None)
    print(dict(total))
