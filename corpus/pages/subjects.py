"""The index by subject: what it lists, and the pages and sections that belong to each subject.

A page names in its front matter the subjects that it is about. A section belongs to those that its heading names,
or its text more than once; programs, transcripts and tables do not count.
"""

import re
from bisect import bisect
from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from itertools import accumulate

from corpus.pages.front_matter import front_matter

# Each subject, and what names it in a text where this is more than its own name.
SUBJECTS = {
    "Array": "Arrays?|RawArray|SynchronizedArray",
    "asyncio": "asyncio|event loop",
    "atexit": "",
    "authentication key": "authentication key|authkey|AuthenticationError",
    "Barrier": "",
    "callback": "(error_)?callbacks?",
    "chunksize": "chunks?|chunksize",
    "cluster": "clusters?|Dask|Ray|MPI",
    "Condition": "",
    "CPU count": "(process_)?cpu_count|cores?",
    "copy-on-write": "copy-on-write|copied on write",
    "ctypes": "ctypes|Structures?",
    "CUDA": "CUDA|PyTorch",
    "daemonic process": "daemon|daemonic|daemons",
    "data frame": "data frames?|DataFrame|pandas|Polars|PyArrow",
    "database connection": "database|psycopg2|SQLAlchemy|sqlite3",
    "deadlock": "deadlocks?",
    "debugger": "debuggers?|pdb|py-spy|faulthandler",
    "Event": "",
    "exit code": "exit codes?|exitcode|exit status",
    "file lock": "file locks?|filelock",
    "fork": "fork|forked|forks",
    "forkserver": "forkserver|fork server",
    "frozen program": "PyInstaller|freeze_support|frozen",
    "generator": "generators?",
    "get_context": "get_context|mp_context",
    "global variable": "globals?",
    "hang": "hangs?|hung|waits? for ever",
    "imap": "imap|imap_unordered",
    "initializer": "initializers?|initargs",
    "interrupt": "interrupt|interrupted|Ctrl-C|KeyboardInterrupt|SIGINT",
    "JoinableQueue": "JoinableQueue|task_done",
    "joblib": "joblib|loky",
    "Jupyter": "Jupyter|IPython|notebooks?|interactive prompt",
    "kill": "kill|killed|kills|SIGKILL",
    "lambda": "lambdas?",
    "Listener": "Listener|Client",
    "Lock": "[Ll]ocks?",
    "logging": "logging|logger|log_to_stderr",
    "macOS": "",
    "main guard": "guard",
    "Manager": "[Mm]anagers?(?<!context manager)(?<!context managers)|SyncManager|BaseManager",
    "maxtasksperchild": "maxtasksperchild|max_tasks_per_child",
    "memory use": "out of memory|memory keeps growing|cannot allocate memory|reads ahead|maxtasksperchild",
    "memoryview": "memoryviews?",
    "NumPy": "",
    "orphan": "orphans?|zombies?|stay behind",
    "pickling": "pickling|pickles?|pickled|unpickled?|picklingerror",
    "Pipe": "Pipe|pipes?|recv|Connection",
    "Pool": "[Pp]ools?",
    "preload": "set_forkserver_preload|preload|preloading",
    "ProcessPoolExecutor": "ProcessPoolExecutor|[Ee]xecutors?",
    "profiling": "profiles?|profilers?|profiling|cprofile",
    "progress bar": "progress bars?|tqdm",
    "proxy": "proxy|proxies|dictproxy|listproxy|valueproxy|autoproxy",
    "Python 3.14": r"3\.14(\.\d+)?",
    "Python 3.15": r"3\.15(\.\d+)?",
    "Queue": "[Qq]ueues?",
    "race condition": "race conditions?|races?|lost updates?|loses updates",
    "random numbers": "",
    "Redis": "",
    "remote manager": "remote managers?",
    "resource tracker": "resource.tracker|leaked",
    "RLock": "RLocks?|recursive lock",
    "Semaphore": "[Ss]emaphores?|BoundedSemaphore",
    "sentinel": "sentinels?",
    "ShareableList": "",
    "signal": "signals?|sigterm|sighup|sigusr1",
    "SharedMemory": "SharedMemory|shared memory|shared_memory",
    "SimpleQueue": "",
    "socket": "sockets?",
    "spawn": "spawn|spawned|spawns",
    "speed": "slow|slower|faster",
    "starmap": "starmap|starmap_async",
    "subinterpreter": r"subinterpreters?|concurrent\.interpreters|interpreterpoolexecutor",
    "terminate": "terminated?|terminate_workers|sigterm",
    "testing": "pytest|coverage|monkeypatch",
    "thread": "threads?|threading|threadpool|multi-threaded",
    "timeout": "timeouts?|timeouterror",
    "traceback": "tracebacks?",
    "type code": "type codes?|typecode",
    "Value": r"Values?(?! after)|RawValue|Synchronized",
    "web server": "web servers?|gunicorn|uvicorn|fastapi",
    "Windows": "Windows|WinError",
    "ZeroMQ": "ZeroMQ|pyzmq",
}
HERE = "corpus/pages/subjects.py"
NOT_INDEXED = ("index.md", "glossary.md", "tags.md", "verified.md", "errors/index.md", "recipes/index.md")
MANY = 24  # a subject of more sections lists only those whose heading names it
LISTS = ("What goes wrong", "What next", "Errors")
MARKUP = re.compile(r"```.*?```|^ *\|.*?$|^=== .*?$|\]\([^)]*\)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A section: its page, relative to docs/, its heading as Markdown, its anchor if it has one, and its text."""

    page: str
    heading: str
    anchor: str
    text: str


class Texts:
    """Texts joined in one, in which all mentions of a subject are found at once."""

    def __init__(self, texts):
        texts = list(texts)
        self.text = "\0".join(texts)
        self.lower = self.text.lower()
        self.starts = list(accumulate((len(text) + 1 for text in texts), initial=0))

    def mentions(self, subject):
        """How often each text names a subject, {number: times}: one with capitals as written, any other in any case.

        What stands before a name is looked at afterwards: a pattern that looks back takes five times as long.
        """
        text = self.lower if subject.islower() else self.text
        starts = (match.start() for match in pattern(subject).finditer(text))
        return Counter(bisect(self.starts, at) - 1 for at in starts if not re.match(r"[\w.]", text[at - 1 : at]))


@cache
def pattern(subject):
    """What names a subject in a text."""
    names = SUBJECTS[subject] or re.escape(subject)
    return re.compile(rf"(?:{names.lower() if subject.islower() else names})(?!\w)")


def sections(project):
    """All sections, in the order of the navigation."""
    for page in indexed(project):
        text = project.root.joinpath("docs", page).read_text("utf-8")
        for part in re.split(r"^(?=###? )", MARKUP.sub("", text), flags=re.MULTILINE)[1:]:
            first, _, rest = part.partition("\n")
            found = re.fullmatch(r"#+ (.+?)\s*(?:\{\s*#([\w-]+)\s*\})?", first)
            if found[1] not in LISTS:
                yield Section(page, found[1], found[2] or "", rest)


def indexed(project):
    """The pages that are about subjects."""
    pages = [page for page, _ in project.navigation if page not in NOT_INDEXED]
    return [page for page in pages if project.root.joinpath("docs", page).is_file()]


def named_by(project, page):
    """The subjects that a page names in its front matter; none if it does not list names."""
    named = front_matter(project.root / "docs" / page).get("subjects")
    return [str(subject) for subject in named] if isinstance(named, list) else []


def index(project):
    """Each subject with the pages about it, and the sections whose heading names it, or whose text does twice.

    Where these are many, the heading counts alone: a list that goes on for pages helps nobody to find one.
    """
    about = {page: named_by(project, page) for page in indexed(project)}
    every = list(sections(project))
    headings, texts = Texts(section.heading for section in every), Texts(section.text for section in every)
    for subject in sorted(SUBJECTS, key=str.lower):
        pages = [page for page, subjects in about.items() if subject in subjects]
        named = headings.mentions(subject).keys()
        often = {number for number, times in texts.mentions(subject).items() if times > 1} | named
        yield subject, pages, [every[number] for number in sorted(often if len(often) <= MANY else named)]


def problems(project):
    """What is wrong with the subjects, a line each."""
    for page in indexed(project):
        where, named = f"docs/{page}", named_by(project, page)
        if not named:
            yield f"{where}: no subjects: name them in its front matter, as in subjects: [Pool, hang]"
        for subject in sorted(set(named) - SUBJECTS.keys()):
            near = get_close_matches(subject, SUBJECTS, n=1) or [f"one of SUBJECTS in {HERE}"]
            yield f"{where}: there is no subject {subject}: write {near[0]}, or add it to SUBJECTS in {HERE}"
    for subject, pages, found in index(project):
        if not pages and not found:
            yield f"{HERE}: nothing is about {subject}: delete it"
