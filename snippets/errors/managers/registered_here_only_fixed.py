"""The server registers the name too, with what it stands for."""

from multiprocessing.managers import BaseManager, ListProxy

ORDERS = ["tea"]


def get_orders():
    return ORDERS


class Server(BaseManager):
    """Keeps the orders."""


class Client(BaseManager):
    """Asks for the orders."""


Server.register("get_orders", get_orders, ListProxy)
Client.register("get_orders", proxytype=ListProxy)

if __name__ == "__main__":
    with Server(("localhost", 0), authkey=b"secret") as server:
        client = Client(server.address, authkey=b"secret")
        client.connect()
        print(client.get_orders())
