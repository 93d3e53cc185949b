"""A service goes on with a new executor when a worker has died."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class Converter:
    def __init__(self):
        self.executor = ProcessPoolExecutor(max_workers=2)

    def submit(self, function, *args):
        try:
            return self.executor.submit(function, *args)
        except BrokenProcessPool:
            self.close()
            self.executor = ProcessPoolExecutor(max_workers=2)
            return self.executor.submit(function, *args)

    def close(self):
        self.executor.shutdown()


def convert(song):
    if song == "broken":
        os._exit(1)  # as if a library had crashed
    return f"{song}.mp3"


if __name__ == "__main__":
    converter = Converter()
    for song in "anthem", "broken", "carol":
        try:
            print(converter.submit(convert, song).result())
        except BrokenProcessPool:
            print(f"{song}: its worker has died")
    converter.close()
