"""bash in a pseudo-terminal, on Linux and macOS.

By the standard library alone. pexpect and its ptyprocess start bash by `os.forkpty`, which Python advises against in
a process with threads, as pytest's is, and wait for it by themselves, which the init of a PID namespace, where
sessions run, does for all processes. What is left of them then, to read until something has come, is `Terminal.read`.
prysk, scrut and their like have no terminal: what they run sees a pipe, and nobody can press Ctrl-C.
"""

import codecs
import os
import re
import select
import subprocess
import termios
import uuid
from contextlib import suppress

from corpus.programs.printable import WIDTH

SIZE = (24, WIDTH)
"""Lines and columns: a line of a page is no shorter than one of the terminal."""
LARGEST = 200_000
"""Bytes that one step may print: no page shows more."""
# Nothing of this machine's settings, history or language.
PLAIN = {"TERM": "dumb", "LC_ALL": "C.UTF-8", "HISTFILE": "", "PAGER": "cat"}
# Only what opens a terminal as the first of a session of processes has its keys: Ctrl-C reaches it.
OPEN = 'exec bash --noprofile --norc --noediting -i <"$0" >"$0" 2>&1'


class Terminal:
    """A terminal with bash in it.

    It does not echo, so that all that comes is printed; what is typed is known. Its prompt is a line of its own,
    which says the status of the last command.

    Args:
        folder: where it starts.
        env: variables that bash gets, besides what every terminal has.

    Attributes:
        bash: the process of bash.
        printed: what has been printed since the last `take`, prompts included.
    """

    def __init__(self, folder, env):
        mark = uuid.uuid4().hex
        self.prompt = re.compile(rf"\n?{mark} (\d+)\n")
        self.decoder = codecs.getincrementaldecoder("utf-8")("backslashreplace")
        self.printed = ""
        self.end, theirs = os.openpty()
        termios.tcsetwinsize(theirs, SIZE)
        mode = termios.tcgetattr(theirs)
        mode[1] &= ~termios.ONLCR
        mode[3] &= ~termios.ECHO
        termios.tcsetattr(theirs, termios.TCSANOW, mode)
        self.bash = subprocess.Popen(
            ["sh", "-c", OPEN, os.ttyname(theirs)],
            cwd=folder,
            env=env | PLAIN | {"PS1": f"{mark} $?\n"},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(theirs)

    def type(self, text):
        """Type something."""
        os.write(self.end, text.encode())

    def read(self, seconds):
        """Take in what is printed within that time; whether anything was."""
        data = b""
        if select.select([self.end], [], [], seconds)[0]:
            with suppress(OSError):  # on Linux, when bash has ended
                data = os.read(self.end, 65536)
        self.printed += self.decoder.decode(data)
        return bool(data)

    @property
    def status(self):
        """The status of the last command, once it has ended; None before."""
        found = self.prompt.search(self.printed)
        return int(found[1]) if found else None

    @property
    def output(self):
        """What has been printed without the prompt, and without empty lines around it."""
        return f"{text}\n" if (text := self.prompt.sub("\n", self.printed).strip("\n")) else ""

    def take(self):
        """What has been printed since the last time."""
        taken, self.printed = self.output, ""
        return taken

    def close(self):
        """Close this end."""
        os.close(self.end)
