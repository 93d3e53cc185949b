"""A file named multiprocessing.py hides the module of that name."""

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
            script = Path(folder, "multiprocessing.py")
            script.write_text(program)
            subprocess.run([sys.executable, "-E", script])
