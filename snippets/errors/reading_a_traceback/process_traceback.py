"""A Process fails: one traceback, under the process's name."""

from multiprocessing import Process


def parse_price(text):
    return float(text)


if __name__ == "__main__":
    for name in [None, "price of tea"]:
        parser = Process(target=parse_price, args=("free",), name=name)
        parser.start()
        parser.join()
        print(f"{parser.name} has ended: exit code {parser.exitcode}")
