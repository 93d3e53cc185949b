"""Pipe(duplex=False) returns the reading end first."""

from multiprocessing import Pipe, Process


def fetch(prices):
    prices.send("tea 3")


if __name__ == "__main__":
    outbox, inbox = Pipe(duplex=False)
    fetching = Process(target=fetch, args=(outbox,))
    fetching.start()
    fetching.join()
    print(inbox.recv())
