"""Read what has come before you close."""

from multiprocessing import Pipe

if __name__ == "__main__":
    kitchen, guest = Pipe()
    guest.send("an order")
    print(kitchen.recv())
    kitchen.close()
    try:
        print(guest.recv())
    except EOFError:
        print("the kitchen is closed")
