"""The child is joined before the manager shuts down."""

from multiprocessing import Event, Manager, Process


def restock(stock, opened):
    opened.wait()
    stock["tea"] = 5


if __name__ == "__main__":
    opened = Event()
    with Manager() as manager:
        stock = manager.dict(tea=3)
        process = Process(target=restock, args=(stock, opened))
        process.start()
        opened.set()
        process.join()
        print(f"exit code {process.exitcode}, {stock}")
