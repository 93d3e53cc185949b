"""Two processes take visitors from one listening socket."""

import socket
from multiprocessing import Process


def serve(listener):
    visitor, _ = listener.accept()
    with visitor:
        name = visitor.makefile().readline().strip()
        visitor.sendall(f"Hello {name}\n".encode())


def visit(address, name):
    with socket.create_connection(address) as connection:
        connection.sendall(f"{name}\n".encode())
        return connection.makefile().readline().strip()


if __name__ == "__main__":
    with socket.create_server(("localhost", 0)) as listener:
        processes = [
            Process(target=serve, args=(listener,)) for _ in range(2)
        ]
        for process in processes:
            process.start()
        for name in ["Ada", "Bo"]:
            print(visit(listener.getsockname(), name))
        for process in processes:
            process.join()
