"""Note what the lines of one program call, in each of its processes; used for the timelines, and for nothing else.

It pauses at random before it notes something: what nothing forces into an order comes in another one the next time.
"""

import json
import os
import random
import sys
import threading
import time

PROGRAM, LOG = os.environ["TIMELINE_PROGRAM"], os.environ["TIMELINE_LOG"]
ALSO = os.environ["TIMELINE_ALSO"].split()
FIRST = os.environ.setdefault("TIMELINE_FIRST", str(os.getpid()))


def note(frame, event, value):
    """Note a call that a line of the program makes, or the program's own function or one asked for, and its return."""
    if event not in ("call", "return"):
        return
    caller = frame.f_back.f_code.co_filename if frame.f_back else ""
    if PROGRAM in (caller, frame.f_code.co_filename) or frame.f_code.co_qualname in ALSO:
        time.sleep(random.random() * random.choice((0.01, 0.01, 0.01, 0.2)))
        write(frame, event, value)


def write(frame, event, value):
    """Add a line to the log: one write, so that the lines of several processes do not mix."""
    given = [frame.f_locals[name] for name in frame.f_code.co_varnames[: frame.f_code.co_argcount]]
    simple = [one for one in given if isinstance(one, (str, int, float))]
    line = {
        "at": time.monotonic_ns(),
        "process": name(),
        "event": event,
        "call": frame.f_code.co_qualname,
        "given": simple,
        "value": value if isinstance(value, (str, int, float)) else None,
    }
    log = os.open(LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(log, (json.dumps(line) + "\n").encode())
    os.close(log)


def name():
    """What multiprocessing calls this process; the server that forks others has no name of its own."""
    process = sys.modules.get("multiprocessing.process")
    known = process.current_process().name if process else "MainProcess"
    return known if known != "MainProcess" or str(os.getpid()) == FIRST else "server"


sys.setprofile(note)
threading.setprofile(note)
