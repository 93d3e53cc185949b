"""A module in a folder of sys.path is found by the child too."""

import sys
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        code = "def add_tax(price):\n    print(price * 2)\n"
        Path(folder, "tax_rules.py").write_text(code)
        sys.path.append(folder)
        tax_rules = import_module("tax_rules")

        spawn = get_context("spawn")
        process = spawn.Process(target=tax_rules.add_tax, args=(3,))
        process.start()
        process.join()
        print(f"exit code {process.exitcode}")
