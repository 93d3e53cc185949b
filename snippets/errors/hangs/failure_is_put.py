"""The child puts either a price or what went wrong."""

from multiprocessing import Process, Queue


def parse_price(text, prices):
    try:
        prices.put(float(text))
    except Exception as error:
        prices.put(error)


if __name__ == "__main__":
    prices = Queue()
    parser = Process(target=parse_price, args=("free", prices))
    parser.start()
    answer = prices.get()
    parser.join()
    if isinstance(answer, Exception):
        print(f"no price: {answer}")
    else:
        print(f"price: {answer}")
