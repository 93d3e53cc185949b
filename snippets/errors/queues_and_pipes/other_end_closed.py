"""recv() on a pipe of which nobody can write any more."""

from multiprocessing import Pipe, Process


def fetch(prices):
    prices.send("tea 3")


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    fetching = Process(target=fetch, args=(outbox,))
    fetching.start()
    outbox.close()
    while True:
        print(inbox.recv())
