"""Which part of an object is it that cannot be pickled?"""

import pickle
from threading import Lock


class Customer:
    def __init__(self, name):
        self.name = name
        self.history = {"orders": [7, 9], "cache": {"lock": Lock()}}


def culprits(thing, path):
    """Yield the innermost parts that cannot be pickled, and why."""
    try:
        pickle.dumps(thing)
    except Exception as error:
        found = []
        parts = thing if isinstance(thing, dict) else vars_of(thing)
        for name, part in parts.items():
            found += culprits(part, f"{path}.{name}")
        yield from found or [f"{path}: {error}"]


def vars_of(thing):
    return getattr(thing, "__dict__", {})


if __name__ == "__main__":
    for culprit in culprits(Customer("Ada"), "customer"):
        print(culprit)
