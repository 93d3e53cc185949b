"""A program that Python reads from standard input has no file."""

import subprocess
import sys

PROGRAM = """
from multiprocessing import get_context

def greet():
    print("hello")

if __name__ == "__main__":
    process = get_context("spawn").Process(target=greet)
    process.start()
    process.join()
"""

if __name__ == "__main__":
    subprocess.run([sys.executable, "-"], input=PROGRAM, text=True)
