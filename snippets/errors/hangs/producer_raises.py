"""The child fails before put(), and get() waits for ever."""

from multiprocessing import Process, Queue


def parse_price(text, prices):
    prices.put(float(text))


if __name__ == "__main__":
    prices = Queue()
    parser = Process(target=parse_price, args=("free", prices))
    parser.start()
    print(f"price: {prices.get()}")
    parser.join()
