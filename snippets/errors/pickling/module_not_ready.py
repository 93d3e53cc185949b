"""A worker imports the module of a task before all is set up there."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

CODE = """
import os

if os.environ.get("SHOP_READY") != str(os.getpid()):
    raise RuntimeError("the shop is not set up yet")

def price(item):
    return len(item)
"""


def set_up():
    os.environ["SHOP_READY"] = str(os.getpid())


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "shop.py").write_text(CODE)
        sys.path.append(folder)
        set_up()
        shop = import_module("shop")
        with ProcessPoolExecutor(max_workers=1) as executor:
            print(executor.submit(shop.price, "tea").result())
