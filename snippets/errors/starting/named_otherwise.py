"""A file with a name of its own hides no module."""

import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = [
    "from multiprocessing import Process",
    "import multiprocessing; multiprocessing.Process",
]

if __name__ == "__main__":
    for program in PROGRAMS:
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder, "start_resizing.py")
            script.write_text(program)
            run = subprocess.run([sys.executable, "-E", script])
            print(f"exit status {run.returncode}")
