"""The built site and the pages it was built from."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from corpus.pages import front_matter
from corpus.project import Project


@dataclass(frozen=True)
class Source:
    """A page as it was written.

    Attributes:
        name: its file, relative to docs/: learn/locks.md.
        section: the heading of the navigation that it stands below, "" for one at the top.
        text: its Markdown, without the front matter.
        meta: its front matter.
    """

    name: str
    section: str
    text: str
    meta: dict

    @property
    def url(self):
        """Where its page is, relative to the site: learn/locks/."""
        path = PurePosixPath(self.name).with_suffix("")
        return "".join(f"{part}/" for part in (path.parent if path.name == "index" else path).parts)


@dataclass(frozen=True)
class Site:
    """A built site.

    Attributes:
        project: the checkout that it was built from.
        folder: where it was built.
        address: where it is published, with a slash at the end; "" for a copy on the disk.
    """

    project: Project
    folder: Path
    address: str

    @cached_property
    def sources(self):
        """Its pages, in the order of the navigation."""
        return [self.source(name, section) for name, section in self.project.navigation]

    def source(self, name, section):
        """One page."""
        data, text = front_matter.split(self.project.root / "docs" / name)
        return Source(name, section, text, data)

    def html_of(self, source):
        """The built file of a page: learn/locks/index.html, or learn/locks.html in a copy on the disk."""
        built = self.folder / source.url / "index.html"
        return built if built.exists() else self.folder / PurePosixPath(source.name).with_suffix(".html")

    def write(self, name, text):
        """Write a text file of the site."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")

    def link(self, url):
        """The full address of something in the site."""
        return self.address + quote(url, safe="/#")
