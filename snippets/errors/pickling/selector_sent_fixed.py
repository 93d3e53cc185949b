"""The child makes its selector in run, where it needs it."""

import selectors
from multiprocessing import get_context

Process = get_context("spawn").Process


class Server(Process):
    def run(self):
        selector = selectors.DefaultSelector()
        print(f"waiting for {len(selector.get_map())} connections")


if __name__ == "__main__":
    server = Server()
    server.start()
    server.join()
