"""See how processes ended."""

import os
import sys
from multiprocessing import Process, connection, parent_process


def ends(how):
    if how == "sys.exit(3)":
        sys.exit(3)
    elif how == "os._exit(4)":
        os._exit(4)
    elif how == "orphan":
        sys.exit(0 if parent_process().is_alive() else 5)
    elif how == "raise":
        raise ValueError("no such photo")


if __name__ == "__main__":
    for how in [
        "return",
        "orphan",
        "sys.exit(3)",
        "os._exit(4)",
        "raise",
    ]:
        process = Process(target=ends, args=(how,))
        print(how, process.exitcode, end=" ")
        process.start()
        connection.wait([process.sentinel], timeout=60)
        process.join()
        print(process.exitcode)
