"""Does a child see an environment variable that was set too late?"""

import os
from multiprocessing import Process

CURRENCY = os.environ.get("SHOP_CURRENCY", "EUR")


def report(when):
    variable = os.environ.get("SHOP_CURRENCY")
    print(f"{when}: constant {CURRENCY}, variable {variable}")


if __name__ == "__main__":
    for when in ("before", "after"):
        if when == "after":
            os.environ["SHOP_CURRENCY"] = "USD"
        process = Process(target=report, args=(when,))
        process.start()
        process.join()
