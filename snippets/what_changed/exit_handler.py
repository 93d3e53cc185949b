"""atexit functions run in every child, since 3.13."""

import atexit
from multiprocessing import Process


def load(name):
    atexit.register(print, f"child: closing {name}")
    print(f"child: loading {name}")


if __name__ == "__main__":
    atexit.register(print, "parent: closing the report")
    process = Process(target=load, args=("prices.csv",))
    process.start()
    process.join()
    print("parent: child has ended")
