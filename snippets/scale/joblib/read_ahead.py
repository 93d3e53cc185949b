# /// script
# dependencies = ["joblib"]
# ///
"""How much input is read while the first tasks are still at work?"""

from functools import partial
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from time import sleep

from joblib import Parallel, delayed

read, all_read = [], Event()


def orders():
    for number in range(20):
        read.append(number)
        yield number
    all_read.set()


def price(done, order):
    while not done.exists():  # at work until the parent has counted
        sleep(0.01)
    return order * 2


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        work = partial(price, Path(name, "done"))
        with Pool(2) as pool:
            prices = pool.imap(work, orders())
            all_read.wait()
            print(f"imap has read {len(read)} orders")
        read.clear()
        parallel = Parallel(n_jobs=2, return_as="generator")
        prices = parallel(delayed(work)(number) for number in orders())
        print(f"joblib has read {len(read)} orders")
        Path(name, "done").touch()
        print(f"sum of all prices: {sum(prices)}")
