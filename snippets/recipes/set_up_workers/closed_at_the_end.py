"""A worker closes what it has opened, on each Python."""

from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from multiprocessing import Pool
from multiprocessing.util import Finalize


@contextmanager
def open_model():
    yield {"good": 1, "bad": -1}
    print("  worker: model closed")


def set_up():
    global model
    stack = ExitStack()
    model = stack.enter_context(open_model())
    Finalize(None, stack.close, exitpriority=1)


def score(review):
    return sum(model.get(word, 0) for word in review.split())


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=set_up) as executor:
        print("executor:", executor.submit(score, "good tea").result())
    with Pool(1, initializer=set_up) as pool:
        print("pool:", pool.apply(score, ["bad bad tea"]))
        pool.close()
        pool.join()
    print("end of the program")
