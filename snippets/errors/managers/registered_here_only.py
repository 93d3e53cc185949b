"""The client has registered a name that the server does not know."""

from multiprocessing.managers import BaseManager


class Server(BaseManager):
    """Keeps the orders."""


class Client(BaseManager):
    """Asks for the orders."""


Client.register("get_orders")

if __name__ == "__main__":
    with Server(("localhost", 0), authkey=b"secret") as server:
        client = Client(server.address, authkey=b"secret")
        client.connect()
        print(client.get_orders())
