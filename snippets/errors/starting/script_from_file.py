"""A program that is saved before it is run has a file."""

import subprocess
import sys
import tempfile
from pathlib import Path

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
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "greeting.py")
        script.write_text(PROGRAM)
        subprocess.run([sys.executable, script])
