"""Two processes on one connection: each gets the other's answer."""

import socket
from multiprocessing import Barrier, Process, active_children
from threading import Thread


def serve(listener):
    price = {b"tea ": b"4.50", b"milk": b"1.20"}
    database, _ = listener.accept()
    with database:
        while item := database.recv(4, socket.MSG_WAITALL):
            database.sendall(price[item])


def ask_for_tea(database, both):
    database.sendall(b"tea ")
    both.wait()  # the other process asks now,
    both.wait()  # and has read an answer
    print("tea:", database.recv(4, socket.MSG_WAITALL).decode())


def ask_for_milk(database, both):
    both.wait()
    database.sendall(b"milk")
    print("milk:", database.recv(4, socket.MSG_WAITALL).decode())
    both.wait()


if __name__ == "__main__":
    both = Barrier(2)
    with socket.create_server(("localhost", 0)) as listener:
        address = listener.getsockname()
        with socket.create_connection(address) as database:
            for ask in (ask_for_tea, ask_for_milk):
                Process(target=ask, args=(database, both)).start()
            Thread(target=serve, args=(listener,)).start()
            for process in active_children():
                process.join()
