"""send() takes any object, text too."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send("tea")
    print(inbox.recv())
