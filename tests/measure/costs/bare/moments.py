"""Print when processes were asked for, were in their function and had ended: `moments.py METHOD [MODULE]`.

As [[asked, in it, joined], ...], in seconds since the program itself began, for a tenth of a second. All processes of a
machine read the same clock (Linux).
"""

import importlib
import multiprocessing
import sys
from time import monotonic

for module in sys.argv[2:]:
    importlib.import_module(module)


def tell(writer):
    """Say when this process has come so far."""
    writer.send(monotonic())


def moments(context, until):
    """Start and join one process after the other, until then."""
    reader, writer = context.Pipe(duplex=False)
    while (asked := monotonic()) < until:
        process = context.Process(target=tell, args=(writer,))
        process.start()
        process.join()
        yield asked, reader.recv(), monotonic()


if __name__ == "__main__":
    began = monotonic()
    found = moments(multiprocessing.get_context(sys.argv[1]), began + 0.1)
    print([[moment - began for moment in process] for process in found])
