"""There is no Listener at this path."""

from multiprocessing.connection import Client

if __name__ == "__main__":
    with Client("kitchen.sock") as connection:
        connection.send("tea")
