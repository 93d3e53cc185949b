"""Python imports this at start-up, in the program and in each of its children.

It gives a program, whose output goes into a pipe here, what a terminal gives it, and makes
the start method that the run asks for the platform's default.
"""

import contextlib
import os
import signal
import sys
from multiprocessing import context

# Through a pipe, Python would hold the lines of a process back until it ends.
sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)
sys.stderr.reconfigure(encoding="utf-8")

# A job in the background starts with SIGINT ignored; a hang is explained through SIGINT.
with contextlib.suppress(ValueError):  # in a subinterpreter, which has no signals of its own
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform == "win32":
        signal.signal(signal.SIGBREAK, signal.default_int_handler)

# The default, not the choice: a program may still call set_start_method() itself.
context._default_context._default_context = context._concrete_contexts[os.environ["RUN_START_METHOD"]]
