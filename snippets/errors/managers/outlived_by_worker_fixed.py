"""The child is joined before the manager shuts down."""

from multiprocessing import Manager, Process


def restock(stock):
    stock["tea"] = 5


if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        process = Process(target=restock, args=(stock,))
        process.start()
        process.join()
        print(f"exit code {process.exitcode}, {stock}")
