"""feed.xml: what changed in Python, and which pages changed, for those who do not look every week."""

from datetime import UTC, datetime, time
from email.utils import format_datetime
from xml.etree import ElementTree

from markdown.extensions.toc import slugify

from publish.after import dates

NAME = "feed.xml"
CHANGES = "what-changed.md"


def add(site, changed):
    """Write an RSS feed, newest first: the sections of What changed, and each page when it was last changed."""
    home = site.sources[0]
    rss = ElementTree.Element("rss", {"version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom"})
    channel = ElementTree.SubElement(rss, "channel")
    elements(channel, title=home.meta["title"], link=site.address, description=home.meta["description"])
    itself = {"href": site.link(NAME), "rel": "self", "type": "application/rss+xml"}
    ElementTree.SubElement(channel, "atom:link", itself)
    for day, title, url, text in sorted(
        [*changes(site), *pages(site, changed)], key=lambda item: item[0], reverse=True
    ):
        item = ElementTree.SubElement(channel, "item")
        elements(item, title=title, link=site.link(url), description=text)
        # A page that changed again is a new item.
        ElementTree.SubElement(item, "guid", isPermaLink="false").text = f"{site.link(url)} {day}"
        elements(item, pubDate=format_datetime(datetime.combine(day, time(), UTC)))
    ElementTree.indent(rss)
    site.write(NAME, ElementTree.tostring(rss, encoding="unicode", xml_declaration=True) + "\n")


def elements(parent, **texts):
    """Add an element for each text."""
    for name, text in texts.items():
        ElementTree.SubElement(parent, name).text = text


def pages(site, changed):
    """An item for each page whose last change is known."""
    for source in site.sources:
        if day := changed.get(source.name):
            yield day, f"Page: {source.meta['title']}", source.url, source.meta["description"]


def changes(site):
    """An item for each change of Python, dated by the commit that put its heading on the page."""
    source = next(source for source in site.sources if source.name == CHANGES)
    version = ""
    for day, line in dates.of_lines(site.project, f"docs/{CHANGES}"):
        if line.startswith("## "):
            version = line.removeprefix("## ")
        elif line.startswith("### ") and version.startswith("Python"):
            title = line.removeprefix("### ").replace("`", "")
            yield day, f"{version}: {title}", f"{source.url}#{slugify(title, '-')}", source.meta["description"]
