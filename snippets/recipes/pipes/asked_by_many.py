"""A server answers many clients, each in a thread of its own."""

from contextlib import suppress
from multiprocessing import Pipe, Pool, Process, current_process
from multiprocessing.connection import Client, Listener
from threading import Thread

PRICES = {"cover": 40, "letter": 15}


def answer(client):
    with client, suppress(EOFError, OSError):
        while True:
            client.send(PRICES[client.recv()])


def serve(line):
    key = current_process().authkey
    with Listener(("localhost", 0), authkey=key) as server:
        line.send(server.address)
        while True:
            with suppress(Exception):  # a visitor without the key
                client = server.accept()
                Thread(target=answer, args=[client]).start()


def ask(address, page):
    key = current_process().authkey
    with Client(address, authkey=key) as server:
        server.send(page)
        return server.recv()


if __name__ == "__main__":
    ours, theirs = Pipe()
    Process(target=serve, args=[theirs], daemon=True).start()
    with Pool(2) as pool:
        address = ours.recv()
        calls = [(address, page) for page in PRICES]
        print(pool.starmap(ask, calls))
