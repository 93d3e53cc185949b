# /// script
# dependencies = ["cloudpickle", "joblib"]
# ///
"""A module that workers cannot import is sent with its functions."""

import sys
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import cloudpickle
from joblib import Parallel, delayed


def load(path):
    spec = spec_from_file_location(path.stem, path)
    module = sys.modules[path.stem] = module_from_spec(spec)
    spec.loader.exec_module(module)
    cloudpickle.register_pickle_by_value(module)
    return module


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "tax_rules.py")
        path.write_text("def add_tax(price): return price * 1.25\n")
        tax_rules = load(path)
    tasks = [delayed(tax_rules.add_tax)(price) for price in [4, 8]]
    print(Parallel(n_jobs=2)(tasks))
