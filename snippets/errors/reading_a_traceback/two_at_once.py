"""Two processes fail at the same moment, into one terminal."""

import sys
from multiprocessing import Barrier, Process


def parse_price(text, both_are_ready):
    sys.tracebacklimit = 0  # only the two lines that matter here
    both_are_ready.wait()
    float(text)


if __name__ == "__main__":
    both_are_ready = Barrier(2)
    parsers = [
        Process(target=parse_price, args=(text, both_are_ready))
        for text in ["free", "sold"]
    ]
    for parser in parsers:
        parser.start()
    for parser in parsers:
        parser.join()
