"""The fork server imports a module once, for all its workers."""

import sys
from multiprocessing import get_context


def is_there(module):
    return f"{module} is imported: {module in sys.modules}"


if __name__ == "__main__":
    context = get_context("forkserver")
    context.set_forkserver_preload(["__main__", "statistics"])
    with context.Pool(processes=2) as pool:
        for line in pool.map(is_there, ["statistics", "colorsys"]):
            print(line)
