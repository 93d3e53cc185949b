"""What children run is in a module beside __main__.py."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

WORK = """
def resize(width):
    print(width // 2)
"""
PROGRAM = """
from multiprocessing import get_context
from photos.work import resize

if __name__ == "__main__":
    spawn = get_context("spawn")
    process = spawn.Process(target=resize, args=(640,))
    process.start()
    process.join()
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        package = Path(folder, "photos")
        package.mkdir()
        package.joinpath("work.py").write_text(WORK)
        package.joinpath("__main__.py").write_text(PROGRAM)
        command = [sys.executable, "-m", "photos"]
        subprocess.run(command, cwd=folder)
