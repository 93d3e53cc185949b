# /// script
# dependencies = ["pyinstaller"]
# ///
"""A program is packed by PyInstaller, and started."""

import subprocess
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

import PyInstaller.__main__

SHOP = """
import argparse
from multiprocessing import freeze_support, get_context

def print_total(prices):
    print("total:", sum(prices))

if __name__ == "__main__":
    freeze_support()
    parser = argparse.ArgumentParser()
    parser.add_argument("prices", nargs="+", type=int)
    prices = parser.parse_args().prices
    spawn = get_context("spawn")
    process = spawn.Process(target=print_total, args=(prices,))
    process.start()
    process.join()
    print("exit code:", process.exitcode)
"""


if __name__ == "__main__":
    with TemporaryDirectory() as folder, chdir(folder):
        Path("shop.py").write_text(SHOP)
        folders = ["--distpath=dist", "--workpath=build"]
        PyInstaller.__main__.run(
            ["shop.py", *folders, "--log-level=ERROR"]
        )
        shop = ["dist/shop/shop", "3", "4"]
        run = subprocess.run(shop, capture_output=True, text=True)
    print(run.stdout, run.stderr, sep="", end="")
