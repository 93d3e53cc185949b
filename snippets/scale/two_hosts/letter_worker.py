"""Counts words for the server on another host, until it has enough."""

import sys
from collections import Counter
from multiprocessing.connection import Client
from pathlib import Path

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python letter_worker.py HOST PORT")
    host, port = sys.argv[1:]
    key = Path("letters.key").read_bytes()
    with Client((host, int(port)), authkey=key) as server:
        while letter := server.recv():
            server.send(Counter(letter.split()))
