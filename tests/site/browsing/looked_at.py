"""The pytest plugin that leaves out pages that were looked at as they are now: `--looked-at FILE` has them on record.

Of a test that runs for many pages (its argument is `url` or `kind`), it leaves out the pages on record, but for a
sample; and it puts those on record that passed all tests. A page is the same while its article is. All are looked at
again when something changes that they share, but for their navigation, or that looks at them.
"""

import hashlib
import json
import random
import re
import subprocess
from math import ceil
from pathlib import Path

import pytest

from corpus.project import ROOT
from tests.site.browsing import chromium

SHARED = (
    *("theme/**/*", "requirements/site.txt", "requirements/browser.txt", "requirements/npm/*"),
    *("tests/site/browsing/*.py", "tests/site/test_browser.py", "tests/site/test_accessibility.py"),
    *("tests/site/test_quality.py", "tests/site/built.py"),
)
"""What a look at a page depends on, besides the page."""
PAGE, CRASHED = "page", "crashed"


def pytest_addoption(parser):
    """Add the option of this plugin."""
    parser.getgroup("programs").addoption(
        "--looked-at", metavar="FILE", type=Path, help="leave out the pages on record in this file, but for a sample"
    )


def pytest_configure(config):
    """Read the record in each process, and write it in the one where all reports arrive."""
    if not config.option.looked_at:
        return
    if not config.option.site:
        raise pytest.UsageError("--looked-at without a site: say where it was built, by --site=site")
    if not chromium.PATH:
        raise pytest.UsageError(chromium.MISSING)
    config.pluginmanager.register(LookedAt(config))


def page_of(item):
    """The address of the one page that an item looks at; None if it is not made for one page."""
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return parameters.get("url", parameters.get("kind"))


def digests(site):
    """The SHA-256 of what each page of a built site has alone, by its address."""
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    return {
        path.relative_to(site).as_posix().removesuffix("index.html"): sha256(text[max(text.find("<article"), 0) :])
        for path, text in pages.items()
    }


def shared(site):
    """The SHA-256 of what pages share, and of what looks at them."""
    files = [path for name in SHARED for path in sorted(ROOT.glob(name))] + sorted(site.glob("assets/**/*"))
    settings = re.sub(r"(?m)^nav:\n(?: .*\n)+", "", (ROOT / "mkdocs.yml").read_text("utf-8"))
    version = subprocess.run([chromium.PATH, "--version"], capture_output=True, text=True, check=True).stdout
    return sha256(settings, version, *(sha256(path.read_bytes()) for path in files if path.is_file()))


def sha256(*parts):
    """The digest of texts or bytes, one after the other."""
    return hashlib.sha256(b"".join(part if isinstance(part, bytes) else part.encode() for part in parts)).hexdigest()


class LookedAt:
    """What is on record, and what this run adds to it."""

    def __init__(self, config):
        self.config, self.path = config, config.option.looked_at
        site = Path(config.option.site)
        self.current = {"shared": shared(site), "pages": digests(site)}
        known = json.loads(self.path.read_text("utf-8")) if self.path.exists() else {"shared": "", "pages": {}}
        is_same = known["shared"] == self.current["shared"]
        self.known = dict(known["pages"].items() & self.current["pages"].items()) if is_same else {}
        self.passed, self.failed = set(), set()

    @pytest.hookimpl(trylast=True)  # after -k
    def pytest_collection_modifyitems(self, items):
        """Deselect; each worker comes to the same result."""
        option = self.config.option
        size = len(self.known) if option.sample is None else ceil(len(self.known) * option.sample / 100)
        again = random.Random(option.seed).sample(sorted(self.known), size)
        out = [item for item in items if page_of(item) in self.known.keys() - set(again)]
        self.config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item not in set(out)]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item):
        """Say which page was looked at."""
        report = yield
        report.user_properties.append((PAGE, page_of(item)))
        return report

    def pytest_runtest_logreport(self, report):
        """Note one page, or that a worker has crashed, on a page that nobody knows."""
        page = dict(report.user_properties).get(PAGE)
        if not report.passed:
            self.failed.add(page if PAGE in dict(report.user_properties) else CRASHED)
        elif report.when == "call":
            self.passed.add(page)

    def pytest_sessionfinish(self):
        """Put on record what all tests have looked at."""
        is_whole = not self.config.option.keyword and not any("::" in argument for argument in self.config.args)
        if is_whole and CRASHED not in self.failed and not hasattr(self.config, "workerinput"):
            kept = (self.known.keys() | self.passed) - self.failed
            pages = {page: sha256 for page, sha256 in sorted(self.current["pages"].items()) if page in kept}
            self.path.write_text(json.dumps({**self.current, "pages": pages}, indent=1) + "\n", "utf-8")

    def pytest_terminal_summary(self, terminalreporter):
        """Say in one line how many pages were looked at."""
        seen = self.current["pages"].keys() & (self.passed | self.failed)
        taken = self.known.keys() - seen
        terminalreporter.write_line(f"{len(seen)} pages looked at, {len(taken)} taken from {self.path}")
