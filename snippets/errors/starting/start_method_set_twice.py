"""The start method of a program can be set only once."""

from multiprocessing import Process, Queue, set_start_method


def put_price(prices):
    prices.put(4)


if __name__ == "__main__":
    prices = Queue()  # settles on the default start method
    set_start_method("spawn")
    process = Process(target=put_price, args=(prices,))
    process.start()
    print(prices.get())
    process.join()
