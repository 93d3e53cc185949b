# /// script
# dependencies = ["pyinstaller"]
# ///
"""A packed program takes its child's arguments for its own."""

import subprocess
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

import PyInstaller.__main__

SHOP = """
import argparse
from multiprocessing import get_context

if __name__ == "__main__":
    argparse.ArgumentParser().parse_args()
    process = get_context("spawn").Process(target=print)
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
        run = subprocess.run(
            "dist/shop/shop", capture_output=True, text=True
        )
    print(run.stdout, run.stderr, sep="", end="")
