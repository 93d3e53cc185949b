"""The first end receives, the second one sends."""

from multiprocessing import Pipe, Process


def fetch(prices):
    prices.send("tea 3")


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    fetching = Process(target=fetch, args=(outbox,))
    fetching.start()
    fetching.join()
    print(inbox.recv())
