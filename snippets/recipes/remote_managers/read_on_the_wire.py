"""What stands between client and server can read all but the key."""

import socket
from multiprocessing.managers import SyncManager
from select import select
from threading import Thread


def pass_on(client, address, seen):
    with client, socket.create_connection(address) as server:
        other = {client: server, server: client}
        while True:
            for end in select(other, [], [])[0]:
                if not (data := end.recv(4096)):
                    return
                seen += data
                other[end].sendall(data)


def listen(listener, *args):
    while True:
        client, _ = listener.accept()
        Thread(
            target=pass_on, args=(client, *args), daemon=True
        ).start()


if __name__ == "__main__":
    seen, key = bytearray(), b"a long and secret key"
    listener = socket.create_server(("127.0.0.1", 0))
    with SyncManager(("127.0.0.1", 0), key) as server:
        args = listener, server.address, seen
        Thread(target=listen, args=args, daemon=True).start()
        client = SyncManager(listener.getsockname(), key)
        client.connect()
        photos = client.list(["holiday.jpg"])
        print(photos)
        del photos  # while the server is there
        print("the key was seen:", key in seen)
        print("the photo was seen:", b"holiday.jpg" in seen)
