"""send() on a pipe that nobody can read any more."""

from multiprocessing import Pipe, Process


def taste(meals):
    print(f"tasted {meals.recv()}")


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    taster = Process(target=taste, args=(inbox,))
    taster.start()
    inbox.close()
    outbox.send("tea")
    taster.join()
    outbox.send("soup")
