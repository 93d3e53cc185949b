"""There is no Listener at this address."""

from multiprocessing.connection import Client

if __name__ == "__main__":
    with Client(("localhost", 1)) as connection:
        connection.send("tea")
