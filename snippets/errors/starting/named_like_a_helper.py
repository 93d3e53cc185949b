"""A file named like a module that multiprocessing imports."""

import subprocess
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        helper = Path(folder, "subprocess.py")
        helper.write_text("print('resizing')")
        script = Path(folder, "start_resizing.py")
        script.write_text("from multiprocessing import util")
        subprocess.run([sys.executable, "-E", script])
