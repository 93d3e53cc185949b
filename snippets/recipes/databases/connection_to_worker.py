"""The parent accepts a visitor, and a worker of a pool answers."""

import socket
from multiprocessing import Pool, current_process


def answer(visitor):
    with visitor:
        name = visitor.makefile().readline().strip()
        visitor.sendall(f"Hello {name}\n".encode())
    return current_process().daemon  # true in a worker


if __name__ == "__main__":
    with (
        Pool(2) as pool,
        socket.create_server(("localhost", 0)) as listener,
        socket.create_connection(listener.getsockname()) as browser,
    ):
        visitor, _ = listener.accept()
        with visitor:
            answered = pool.apply_async(answer, [visitor])
            browser.sendall(b"Ada\n")
            print("answered in a worker:", answered.get())
        print(browser.makefile().read().strip())
