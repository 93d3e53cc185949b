"""What children have of the changes that their parent has made."""

import logging
import os
import signal
import sys
import threading
from multiprocessing import get_all_start_methods, get_context

size = 640


def seen():
    return {
        "a changed global": size == 1024,
        "a module imported later": "colorsys" in sys.modules,
        "logging.basicConfig": logging.root.level == logging.DEBUG,
        "a signal handler": signal.getsignal(signal.SIGINT) is print,
        "os.environ": "STUDIO" in os.environ,
        "sys.argv and sys.path": "in" in sys.argv and "lib" in sys.path,
        "a running thread": threading.active_count() > 1,
    }


if __name__ == "__main__":
    found = dict.fromkeys(sorted(get_all_start_methods()))
    for method in found:  # the fork server starts here
        get_context(method).Pool(processes=1).terminate()
    size, sys.argv, stop = 1024, [*sys.argv, "in"], threading.Event()
    sys.path.append("lib")
    os.environ["STUDIO"] = str(__import__("colorsys"))
    logging.basicConfig(level=logging.DEBUG)
    signal.signal(signal.SIGINT, print)
    threading.Thread(target=stop.wait, daemon=True).start()
    for method in found:
        with get_context(method).Pool(processes=1) as pool:
            found[method] = pool.apply(seen)
    for what in seen():
        having = [method for method in found if found[method][what]]
        print(f"{what:24}{', '.join(having) or 'none'}")
