"""What is saved as a module and imported can be found."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

SAVED = """
def resize(width):
    print(width // 2)
"""
TYPED = """
from multiprocessing import get_context
from photos import resize

spawn = get_context("spawn")
process = spawn.Process(target=resize, args=(640,))
process.start()
process.join()
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "photos.py").write_text(SAVED)
        subprocess.run([sys.executable, "-c", TYPED], cwd=folder)
