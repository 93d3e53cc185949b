"""What a picture is drawn from, and what is shown of it, in which words."""

import hashlib
from collections import Counter
from dataclasses import dataclass

from corpus.project import ROOT

FOLDER = ROOT / "docs/learn/timelines"
MOMENTS = {
    "wait": ("call", "return"),
    "run": ("call", "return"),
    "kills": ("call", "return"),
    "do": ("call",),
    "frame": ("call",),
    "get": ("return",),
    "end": ("return",),
}
WORKERS = ("worker 1", "worker 2")


@dataclass(frozen=True)
class Scene:
    """A picture of a program: the lanes of its processes, and what is said of a call: (words, kind).

    A call is named by itself, with its simple arguments, with its process too, or, after #, with how many of its name
    there are up to it. Words may hold {0}, its first simple argument, and {value}, what came back. Its kind says what
    it lasts: "wait" and "run" until it returns, or until a call returns that "kills", "do" and "get" a moment, at its
    call or its return, and "end" from its return for ever. A "frame" stands round all up to the next.

    A lane is that of a process or of a call. In place of its star stands "worker 1" for the process that makes the call
    `first`, and "worker 2" for another. What stands before | is the part of the picture, beside which others stand.
    Ctrl-C is pressed when a call has been made so often: `interrupted`.
    """

    name: str
    program: str
    title: str
    lanes: dict
    calls: dict
    hangs_after: float = 0
    interrupted: tuple = ()
    first: str = ""
    idle: str = ""
    also: tuple = ()
    wide: str = ""

    @property
    def path(self):
        """The program, as readers copy it."""
        return ROOT / "snippets" / self.program

    @property
    def picture(self):
        """The picture that the pages show."""
        return FOLDER / f"{self.name}.svg"

    @property
    def drawn_from(self):
        """What the picture says of its program as it is now."""
        digest = hashlib.sha256(self.path.read_bytes()).hexdigest()
        return f"Drawn from a run of snippets/{self.program}, sha256:{digest}"

    @property
    def columns(self):
        """The lanes, from left to right."""
        return list(dict.fromkeys(name.replace("*", one) for name in self.lanes.values() for one in WORKERS))

    @property
    def parts(self):
        """The parts that stand beside one another, if there are any."""
        return list(dict.fromkeys(part for name in self.columns if (part := part_of(name))))

    def shown(self, lines):
        """The lines of a run's log that are shown, each with its lane and with what is said of it: (words, kind)."""
        firsts = {line["process"] for line in lines if exact(line) == self.first}
        counts = Counter()
        for line in sorted(lines, key=lambda line: line["at"]):
            counts[line["call"], line["event"]] += 1
            lane = self.lanes.get(exact(line), self.lanes.get(line["process"]))
            said = self.words(line, counts[line["call"], line["event"]])
            if lane and said:
                yield lane.replace("*", WORKERS[line["process"] not in firsts]), line | {"said": said}

    def words(self, line, number):
        """What is said of a line, and its kind; None if it is not shown."""
        call, process = line["call"], line["process"]
        keys = (f"{process}: {exact(line)}", f"{process}: {call}", f"{call} #{number}", exact(line), call)
        words, kind = next((self.calls[key] for key in keys if key in self.calls), ("", ""))
        if line["event"] not in MOMENTS.get(kind, ()):
            return None
        return words.format(*line["given"], value=line["value"]), kind


def part_of(lane):
    """The part of the picture in which a lane is."""
    return lane.rpartition("|")[0]


def exact(line):
    """The call of a line with its simple arguments."""
    return " ".join([line["call"], *map(str, line["given"])])
