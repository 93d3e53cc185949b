"""BrokenPipeError says that the reader has gone: stop sending."""

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
    try:
        outbox.send("soup")
    except BrokenPipeError:
        print(f"no reader, exit code {taster.exitcode}")
