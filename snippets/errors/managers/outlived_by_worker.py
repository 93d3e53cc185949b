"""A child uses a proxy after the manager has shut down."""

from multiprocessing import Event, Manager, Process


def restock(stock, closed):
    closed.wait()
    stock["tea"] = 5


if __name__ == "__main__":
    closed = Event()
    with Manager() as manager:
        stock = manager.dict(tea=3)
        process = Process(target=restock, args=(stock, closed))
        process.start()
    closed.set()
    process.join()
    print(f"exit code {process.exitcode}")
