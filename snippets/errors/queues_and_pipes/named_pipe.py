"""An address of Windows, on another system."""

from multiprocessing.connection import Client

if __name__ == "__main__":
    with Client(r"\\.\pipe\kitchen") as connection:
        connection.send("tea")
