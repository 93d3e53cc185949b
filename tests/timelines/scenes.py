"""The pictures: from which program each is drawn, what is shown of it, in which words."""

import hashlib
from dataclasses import dataclass

from corpus.project import ROOT

FOLDER = ROOT / "docs/learn/timelines"
MOMENTS = {
    "wait": ("call", "return"),
    "run": ("call", "return"),
    "do": ("call",),
    "get": ("return",),
    "end": ("return",),
}


@dataclass(frozen=True)
class Scene:
    """A picture of a program: the lanes of its processes, and what is said of a call: (words, kind).

    A call is named by itself, with its simple arguments, or with its process too. Words may hold {0}, its first simple
    argument, and {value}, what came back. Its kind says what it lasts: "wait" and "run" until it returns, "do" and
    "get" a moment, at its call or its return, and "end" from its return for ever.
    """

    name: str
    program: str
    title: str
    lanes: dict
    calls: dict
    hangs_after: float = 0

    @property
    def path(self):
        """The program, as readers copy it."""
        return ROOT / "snippets" / self.program

    @property
    def picture(self):
        """The picture that the pages show."""
        return FOLDER / f"{self.name}.svg"

    @property
    def digest(self):
        """The digest of the program as it is now."""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    @property
    def drawn_from(self):
        """What the picture says of that."""
        return f"Drawn from a run of snippets/{self.program}, sha256:{self.digest}"

    def lane(self, process):
        """The lane in which a process is drawn."""
        return self.lanes[process]

    def words(self, line):
        """What is said of a line of the log, and its kind; None if it is not shown."""
        if line["process"] not in self.lanes:
            return None
        given = [str(one) for one in line["given"]]
        exact = " ".join([line["call"], *given])
        keys = (f"{line['process']}: {exact}", exact, line["call"])
        words, kind = next((self.calls[key] for key in keys if key in self.calls), ("", ""))
        if line["event"] not in MOMENTS.get(kind, ()):
            return None
        return words.format(*given, value=line["value"]), kind


SCENES = [
    Scene(
        "lost-update",
        "learn/sharing_data/lost_update.py",
        "The update that gets lost",
        {"Process-1": "process 1", "Process-2": "process 2"},
        {
            "getvalue": ("reads {value}", "get"),
            "Barrier.wait": ("waits for the other", "wait"),
            "setvalue": ("writes {0}", "do"),
        },
    ),
    Scene(
        "lock-held",
        "learn/locks/one_lock_for_both.py",
        "Who asks for the lock that another holds, and for one that nobody holds",
        {"MainProcess": "parent", "Process-1": "process 1", "Process-2": "process 2"},
        {
            "is_free": ("free: {value}", "get"),
            "Process-1: hold": ("has the one lock", "run"),
            "Process-2: hold": ("has another lock", "run"),
        },
    ),
    Scene(
        "join-for-ever",
        "learn/queues/joined_before_drained.py",
        "The join that waits for ever",
        {"MainProcess": "parent", "Process-1": "child"},
        {
            "BaseProcess.start": ("start()", "do"),
            "BaseProcess.join": ("join() waits, for ever", "wait"),
            "Queue.put True": ("put(): 1 MB", "do"),
            "read_photo": ("waits for its feeder thread", "end"),
        },
        hangs_after=5,
    ),
    Scene(
        "back-pressure",
        "learn/queues/full_at_two.py",
        "A queue with room for two makes a fast producer wait",
        {"MainProcess": "producer", "Process-1": "consumer"},
        {
            "Queue.put cat True 0.2": ("puts cat", "do"),
            "Queue.put dog True 0.2": ("puts dog", "do"),
            "Queue.put owl True 0.2": ("full: waits 0.2 s", "wait"),
            "Event.set": ("lets the consumer begin", "do"),
            "Queue.put owl True": ("waits, then puts owl", "wait"),
            "Event.wait": ("does not read yet", "wait"),
            "Process-1: Queue.get True": ("takes the next", "do"),
        },
    ),
    Scene(
        "start-methods",
        "learn/start_methods/three_methods.py",
        "Three children, one by each start method",
        {
            "MainProcess": "parent",
            "server": "fork server",
            "ForkProcess-1": "child",
            "ForkServerProcess-2": "child",
            "SpawnProcess-3": "child",
        },
        {
            "DefaultContext.get_context": ("with {0}", "do"),
            "BaseProcess.start": ("start()", "do"),
            "<module>": ("loads the file", "do"),
            "report": ("report()", "do"),
        },
    ),
]
