"""A module that only the parent has cannot be found by the child."""

import sys
from multiprocessing import get_context
from types import ModuleType

if __name__ == "__main__":
    tax_rules = ModuleType("tax_rules")
    exec("def add_tax(price):\n    print(price * 2)", vars(tax_rules))
    sys.modules["tax_rules"] = tax_rules

    spawn = get_context("spawn")
    process = spawn.Process(target=tax_rules.add_tax, args=(3,))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
