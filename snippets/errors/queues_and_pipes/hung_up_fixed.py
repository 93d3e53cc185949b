"""It reads what comes until the other one hangs up."""

from multiprocessing.connection import Client, Listener

if __name__ == "__main__":
    with Listener(("localhost", 0)) as listener:
        camera = Client(listener.address)
        shop = listener.accept()
    camera.send("beach.jpg")
    camera.close()
    try:
        while True:
            print(shop.recv())
    except (EOFError, ConnectionResetError):
        print("that was all")
    shop.close()
