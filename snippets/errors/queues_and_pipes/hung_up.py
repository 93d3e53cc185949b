"""A program hangs up while there is a message that it has not read."""

from multiprocessing.connection import Client, Listener

if __name__ == "__main__":
    with Listener(("localhost", 0)) as listener:
        camera = Client(listener.address)
        shop = listener.accept()
    camera.send("beach.jpg")
    shop.close()
    print(camera.recv())
