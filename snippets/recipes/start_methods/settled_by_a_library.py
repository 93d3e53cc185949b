"""A lock at the top of a library settles the start method for all."""

import multiprocessing
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

LIBRARY = """
import multiprocessing

CACHE_LOCK = multiprocessing.Lock()
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "thumbnails.py").write_text(LIBRARY)
        sys.path.append(folder)
        import_module("thumbnails")
    multiprocessing.set_start_method("spawn")
