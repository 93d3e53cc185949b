"""A function of a file that cannot be imported cannot be sent."""

from importlib import util
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def load(path):
    spec = util.spec_from_file_location(path.stem, path)
    plugin = util.module_from_spec(spec)
    spec.loader.exec_module(plugin)
    return plugin


if __name__ == "__main__":
    with TemporaryDirectory() as folder, Pool(processes=2) as pool:
        path = Path(folder, "tax_rules.py")
        path.write_text("def add_tax(price):\n    return price * 2\n")
        plugin = load(path)
        print(pool.map(plugin.add_tax, [3, 4]))
