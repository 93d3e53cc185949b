"""With python -m, a child does not load the file __main__.py."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAM = """
from multiprocessing import get_context

def resize(width):
    print(width // 2)

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
        package.joinpath("__main__.py").write_text(PROGRAM)
        command = [sys.executable, "-m", "photos"]
        subprocess.run(command, cwd=folder)
