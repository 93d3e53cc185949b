# /// script
# dependencies = ["ipykernel", "nbclient"]
# ///
"""A notebook with its function in a cell: workers cannot find it."""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from ipykernel.kernelspec import KERNEL_NAME
from nbclient.cli import main as jupyter_execute

FOLDERS = "IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR"
FUNCTION = """def total(prices):
    return sum(prices)"""
CALL = """from concurrent.futures import ProcessPoolExecutor

with ProcessPoolExecutor(max_workers=1) as executor:
    print(list(executor.map(total, [[3, 4], [12]])))"""


def notebook(*sources):
    empty = {"execution_count": None, "metadata": {}, "outputs": []}
    cell = empty | {"cell_type": "code"}
    cells = [cell | {"source": source} for source in sources]
    form = {"nbformat": 4, "nbformat_minor": 4, "metadata": {}}
    return form | {"cells": cells}


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        os.environ.update(dict.fromkeys(FOLDERS, folder))
        path = Path(folder, "orders.ipynb")
        path.write_text(json.dumps(notebook(FUNCTION, CALL)))
        options = ["--kernel_name", KERNEL_NAME, "--allow-errors"]
        jupyter_execute([*options, "--inplace", str(path)])
        executed = json.loads(path.read_text())["cells"]
        for output in executed[1]["outputs"]:
            if output.get("name") != "stderr":
                print(output.get("ename") or output["text"])
