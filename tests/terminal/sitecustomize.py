"""Python imports this at start-up, in the program and in each of its children.

It gives a program, whose output goes into a pipe here, what a terminal gives it; makes
the start method that the run asks for the platform's default; and notes the shared
memory it uses, so that the run can tell what was left behind.
"""

import os
import signal
import sys
from multiprocessing import context, process

# Through a pipe, Python would hold the lines of a process back until it ends.
sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)
sys.stderr.reconfigure(encoding="utf-8")

# A job in the background starts with SIGINT ignored; a hang is explained through SIGINT.
signal.signal(signal.SIGINT, signal.default_int_handler)
if sys.platform == "win32":
    signal.signal(signal.SIGBREAK, signal.default_int_handler)

# The default, not the choice: a program may still call set_start_method() itself.
context._default_context._default_context = context._concrete_contexts[os.environ["RUN_START_METHOD"]]

# Named semaphores carry the run's name, so that the run finds those that were left.
process.current_process()._config["semprefix"] = "/mp-" + os.environ["RUN_NAME"][:8]


def note_shared_memory(event, arguments):
    """Append the name of each block of shared memory that is mapped to the run's list."""
    if event == "mmap.__new__" and arguments[0] > 0:
        path = os.readlink(f"/proc/self/fd/{arguments[0]}")
        if path.startswith("/dev/shm/"):
            with open(os.environ["RUN_SHARED_MEMORY"], "a") as names:
                names.write(path.removesuffix(" (deleted)") + "\n")


if sys.platform == "linux":
    sys.addaudithook(note_shared_memory)
