"""A small checkout whose page shows two programs, with a record."""

import pytest

from corpus.programs import digests, record
from corpus.programs.record import Record
from corpus.project import Project
from tests.corpus.small import write

PAGE = "\n".join(f'```python title="{name}.py"\n--8<-- "learn/locks/{name}.py"\n```\n' for name in ("greet", "leave"))
FILES = {
    "docs/learn/locks.md": PAGE,
    "snippets/learn/locks/greet.py": "print('hello')\n",
    "snippets/learn/locks/greet.out": "hello\n",
    "snippets/learn/locks/leave.py": "print('bye')\n",
    "snippets/learn/locks/leave.out": "bye\n",
}


class Checkout:
    """A small checkout: its programs pass."""

    def __init__(self, pytester):
        self.pytester, self.root = pytester, pytester.path
        write(self.root, FILES)

    def run(self, *options):
        """Run pytest on the page, in this process, and return its result."""
        arguments = ["--markdown-docs", "-p", "tests.programs.collecting", "-p", "no:cacheprovider", "docs", *options]
        return self.pytester.runpytest_inprocess("--rootdir=.", "--start-method=spawn", *arguments)

    def recorded(self):
        """What is on record: {program: {place: machine and date}}."""
        known = record.read(self.root / record.NAME)
        current = digests.digests(Project(self.root))
        return {name: runs for name, sha256 in current.items() if (runs := known.verified(name, sha256))}

    def put_on_record(self, runs, runner=None):
        """Write a record that says where both programs were verified."""
        known = Record(runner=runner or digests.runner())
        for name, sha256 in digests.digests(Project(self.root)).items():
            known.note(name, sha256, runs)
        record.write(known, self.root / record.NAME)

    def falsify(self):
        """Make greet.py print something else, and let the record say that it was verified so."""
        known = record.read(self.root / record.NAME)
        path = self.root / "snippets/learn/locks/greet.py"
        path.write_text("print('not hello')\n")
        known.programs["learn/locks/greet"].sha256 = digests.digest(path)
        record.write(known, self.root / record.NAME)


@pytest.fixture
def checkout(pytester):
    """A small checkout."""
    return Checkout(pytester)
