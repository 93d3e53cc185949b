"""items() returns a list, which every process can loop over."""

from multiprocessing import Manager, Process


def count(stock):
    for item, left in stock.items():
        print(f"{item}: {left}")


if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        count(stock)
        process = Process(target=count, args=(stock,))
        process.start()
        process.join()
