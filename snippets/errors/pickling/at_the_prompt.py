"""What is typed, not saved, cannot be found by a child."""

import subprocess
import sys

TYPED = """
from multiprocessing import get_context

def resize(width):
    print(width // 2)

spawn = get_context("spawn")
process = spawn.Process(target=resize, args=(640,))
process.start()
process.join()
"""

if __name__ == "__main__":
    subprocess.run([sys.executable, "-c", TYPED])
