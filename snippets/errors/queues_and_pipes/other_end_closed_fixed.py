"""EOFError is how a pipe says that no more will come."""

from multiprocessing import Pipe, Process


def fetch(prices):
    prices.send("tea 3")


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    fetching = Process(target=fetch, args=(outbox,))
    fetching.start()
    outbox.close()
    try:
        while True:
            print(inbox.recv())
    except EOFError:
        print("no more prices")
    fetching.join()
