"""The other end was closed while it still had unread messages."""

from multiprocessing import Pipe

if __name__ == "__main__":
    kitchen, guest = Pipe()
    guest.send("an order that nobody reads")
    kitchen.close()
    print(guest.recv())
