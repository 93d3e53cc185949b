"""Port 0 lets the system choose a free port."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    with Listener(("localhost", 0)) as kitchen:
        with Listener(("localhost", 0)) as bar:
            print(f"two ports: {kitchen.address != bar.address}")
