"""connection.wait() waits for the first of several connections."""

from multiprocessing import Pipe
from multiprocessing.connection import wait

if __name__ == "__main__":
    orders, guest = Pipe(duplex=False)
    complaints, critic = Pipe(duplex=False)
    guest.send("tea")
    for inbox in wait([orders, complaints]):
        print(inbox.recv())
