"""An exception that cannot be rebuilt is sent as one that can."""

import functools
import pickle
from multiprocessing import Pool


class DecoderError(Exception):  # of a library that you cannot change
    def __init__(self, code, file):
        super().__init__(f"{file}: code {code}")


def errors_can_travel(function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except Exception as error:
            try:
                pickle.loads(pickle.dumps(error))
            except Exception:
                text = f"{type(error).__name__}: {error}"
                raise RuntimeError(text) from error
            raise

    return call


@errors_can_travel
def resize(photo):
    raise DecoderError(7, photo)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(resize, ["cat.jpg"]))
