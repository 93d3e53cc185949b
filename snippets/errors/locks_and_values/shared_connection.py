"""A connection made at the top of the file is used by two workers."""

import socket
from multiprocessing import Pool

server = socket.create_server(("localhost", 0))
database = socket.create_connection(server.getsockname())


def both_ends(_):
    return database.getsockname(), database.getpeername()


if __name__ == "__main__":
    with Pool(processes=1) as first, Pool(processes=1) as second:
        ends = first.apply(both_ends, [1]), second.apply(both_ends, [2])
    print(f"two workers on one connection: {ends[0] == ends[1]}")
