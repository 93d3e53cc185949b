"""In a child, a manager's dictionary cannot be looped over."""

from multiprocessing import Manager, Process


def count(stock):
    for item in stock:
        print(f"{item}: {stock[item]}")


if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        count(stock)
        process = Process(target=count, args=(stock,))
        process.start()
        process.join()
