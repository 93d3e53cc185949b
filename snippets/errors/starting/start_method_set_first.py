"""Set first, the start method holds for all that comes after it."""

from multiprocessing import Process, Queue, set_start_method


def put_price(prices):
    prices.put(4)


if __name__ == "__main__":
    set_start_method("spawn")
    prices = Queue()
    process = Process(target=put_price, args=(prices,))
    process.start()
    print(prices.get())
    process.join()
