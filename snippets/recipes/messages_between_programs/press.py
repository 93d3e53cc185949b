"""The press: a program that prints what another program orders."""

import os
import sys
from contextlib import suppress
from multiprocessing.connection import Listener

ADDRESS = r"\\.\pipe\press" if sys.platform == "win32" else "press.sock"


def take_order(press):
    with suppress(Exception):  # a customer without the key
        with press.accept() as customer:
            page = customer.recv_bytes(100).decode()
            customer.send_bytes(f"{page} printed".encode())
            return page


if __name__ == "__main__":
    if "PRESS_KEY" not in os.environ:
        sys.exit("PRESS_KEY is not set")
    key = os.environ["PRESS_KEY"].encode()
    with Listener(ADDRESS, authkey=key) as press:
        print("the press is ready")
        while take_order(press) != "stop":
            pass
