"""The sender has gone, and poll() is asked for one more message."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send("beach.jpg")
    outbox.close()
    print(inbox.recv())
    print(inbox.poll())
