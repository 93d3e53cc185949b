"""The same in an executor: one failure, and it gives up."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def load_model():
    raise FileNotFoundError("no file prices.model")


def predict(price):
    return price * 1.1


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=load_model) as pool:
        try:
            print(pool.submit(predict, 100).result())
        except BrokenProcessPool:
            print("the executor has given up")
