"""The built site, as a browser gets it: the programs, transcripts, links and requests of each page."""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

# One page of each kind; what is looked at closely, and measured, is looked at there.
KINDS = {
    "home": "",
    "a page of Learn": "learn/locks/",
    "a recipe": "recipes/data-frames/",
    "a page of Errors": "errors/pickling/",
    "the index of Errors": "errors/",
    "What changed": "what-changed/",
    "the glossary": "glossary/",
    "the index by subject": "tags/",
    "Verified": "verified/",
    "no such page": "404.html",
}


@dataclass(frozen=True)
class Copied:
    """A program as a reader copies it from a page, with what the page says that it prints.

    Attributes:
        name: the file name that stands above it.
        text: the program.
        outputs: the transcripts that follow it, by the titles of their tabs ("" where there are no tabs).
        verified: the line below them: where it was verified.
    """

    name: str
    text: str
    outputs: dict[str, str]
    verified: str


@dataclass(frozen=True)
class Page:
    """One HTML file of the site."""

    path: Path
    site: Path

    def __str__(self):
        return self.path.relative_to(self.site).as_posix()

    @property
    def html(self):
        """The parsed page."""
        return parsed(self.path)

    @property
    def programs(self):
        """The programs of the page, in order."""
        for block in self.html.select("div.language-python.highlight"):
            after = block.find_next_sibling()
            line = after.find_next_sibling()
            verified = line.get_text() if "verified" in line.get("class", []) else ""
            yield Copied(block.select_one(".filename").get_text(), text_of(block), outputs_in(after), verified)

    @property
    def requests(self):
        """Everything that a browser would load for this page, as it stands there."""
        for tag in self.html.select("[src], link[href]"):
            relations = set(tag.get("rel") or [])
            if not relations & {"canonical", "prev", "next", "alternate", "edit"}:
                yield tag.get("src") or tag["href"]

    @property
    def broken_links(self):
        """The links within the site that lead nowhere, anchors included."""
        for tag in self.html.select("a[href]"):
            parts = urlsplit(tag["href"])
            if parts.scheme or parts.netloc:
                continue
            target = self.target(unquote(parts.path))
            if not target.is_file() or (parts.fragment and unquote(parts.fragment) not in anchors(target)):
                yield tag["href"]

    @property
    def external_links(self):
        """The links to other sites."""
        return [tag["href"] for tag in self.html.select("a[href]") if urlsplit(tag["href"]).netloc]

    def target(self, path):
        """The file that a link's path leads to."""
        if not path:
            return self.path
        if path.startswith("/"):
            target = self.site / path.removeprefix(urlsplit(address(self.site)).path)
        else:
            target = self.path.parent / path
        return Path(os.path.normpath(target / "index.html" if target.is_dir() else target))


@cache
def address(site):
    """Where a site was built to be published."""
    return Page(site / "index.html", site).html.select_one('link[rel="canonical"]')["href"]


@cache
def parsed(path):
    """The page at a path, which is parsed once, whoever asks."""
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


@cache
def anchors(path):
    """What a link can point at in the page at a path without `..`."""
    return {tag["id"] for tag in parsed(path).select("[id]")}


def pages(site):
    """The pages of a built site, sorted; whoever asks gets the same, so that each is parsed once."""
    return pages_below(site.absolute())


@cache
def pages_below(site):
    """These pages."""
    return [Page(path, site) for path in sorted(site.rglob("*.html"))]


def text_of(block):
    """The text of a code block, as the copy button copies it."""
    return block.select_one("code").get_text()


def outputs_in(element):
    """The transcripts in the element that follows a program: a block, or tabs."""
    if "tabbed-set" in element["class"]:
        labels = [label.get_text() for label in element.select(".tabbed-labels label")]
        blocks = element.select(".tabbed-block div.language-text.highlight")
        return {label: text_of(tab) for label, tab in zip(labels, blocks, strict=True)}
    return {"": text_of(element)}
