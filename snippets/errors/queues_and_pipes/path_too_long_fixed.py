"""Without an address, Listener makes a short one of its own."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    with Listener() as kitchen:
        print(f"short enough: {len(kitchen.address) < 100}")
