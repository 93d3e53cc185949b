"""A customer: a program that orders a page from the press."""

import os
import sys
from multiprocessing.connection import Client

ADDRESS = r"\\.\pipe\press" if sys.platform == "win32" else "press.sock"

if __name__ == "__main__":
    if "PRESS_KEY" not in os.environ:
        sys.exit("PRESS_KEY is not set")
    key = os.environ["PRESS_KEY"].encode()
    with Client(ADDRESS, authkey=key) as press:
        press.send_bytes(sys.argv[1].encode())
        print(press.recv_bytes(100).decode())
