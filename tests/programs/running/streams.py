"""The output of a program: read to its end, kept as far as a page could show it."""

import os
import re
import threading

from corpus.programs import printable

BLANK = re.compile(r"^[^\S\n]+$", re.MULTILINE)
LARGEST = 200_000
"""Bytes of each stream that are kept: no page shows more, and a runaway must not fill the memory."""


class Stream:
    """Reads a pipe to its end in a thread, and keeps the first `LARGEST` bytes."""

    def __init__(self, name, pipe):
        self.name, self.pipe, self.bytes, self.total = name, pipe, b"", 0
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        """Read to the end; what is too much is counted and thrown away."""
        while chunk := self.pipe.read1(65536):
            self.total += len(chunk)
            self.bytes += chunk[: LARGEST - len(self.bytes)]

    def ended(self, seconds):
        """Whether the pipe ends within that time: when the last process that holds it does."""
        self.thread.join(max(0, seconds))
        return not self.thread.is_alive()

    def text(self, start=0):
        """What came from a byte on, as text that is empty or ends with a line break."""
        text = self.bytes[start:].decode("utf-8", "backslashreplace").replace(os.linesep, "\n")
        return text if text.endswith("\n") or not text else text + "\n"

    def faults(self):
        """What is wrong with it as output for a page, a sentence each."""
        if self.total > LARGEST:
            yield f"it printed {self.total:,} bytes to {self.name}; a page shows {LARGEST:,} at most"
            return
        try:
            text = self.bytes.decode("utf-8").replace(os.linesep, "\n")
        except UnicodeDecodeError as error:
            line = self.bytes.count(b"\n", 0, error.start) + 1
            byte = self.bytes[error.start : error.start + 1]
            yield f"it printed {byte!r} in line {line} of {self.name}, which is not UTF-8"
            return
        # Python's own messages have lines of spaces: what a page would lose of them is said of a transcript.
        text = BLANK.sub("", text)
        for fault in (*printable.faults(text), *printable.rules_in(text)):
            yield f"it printed to {self.name} what no page can show: {fault}"
