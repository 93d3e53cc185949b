"""Compare two builds of the site in all that is content: `python -m tests.zensical.compare MKDOCS ZENSICAL`.

That is which pages there are, and of each its text, its anchors, its code blocks; and the entries of the search.
"""

import json
import re
import sys
from pathlib import Path

from bs4 import BeautifulSoup

SKIP = "__skip"
"""The anchor that Zensical's own link "Skip to content" leads to."""


def content(folder):
    """All content of a built site: {(page, kind): what is there, in its order}."""
    found = {}
    for path in sorted(folder.rglob("*.html")):
        page, html = str(path.relative_to(folder)), BeautifulSoup(path.read_text("utf-8"), "html.parser")
        article = html.find("article") or html
        found[page, "text"] = re.sub(r"\s+", " ", article.get_text()).strip().split(". ")
        found[page, "anchors"] = [tag["id"] for tag in article.find_all(id=True) if tag["id"] != SKIP]
        found[page, "code"] = [tag.get_text() for tag in article.find_all("pre")]
    for location, title in searched(folder):
        found.setdefault(("search", location.partition("#")[0]), []).append(f"{location}: {title}")
    return found


def searched(folder):
    """The entries of the search: (location, title), sorted."""
    old, new = folder / "search/search_index.json", folder / "search.json"
    entries = (
        json.loads(old.read_text("utf-8"))["docs"] if old.exists() else json.loads(new.read_text("utf-8"))["items"]
    )
    return sorted((entry["location"], entry["title"]) for entry in entries)


def differences(before, after):
    """What one has and the other does not, a line each."""
    for place in sorted({*before, *after}):
        ours, theirs = before.get(place, []), after.get(place, [])
        if ours != theirs:
            lost = [part for part in ours if part not in theirs]
            new = [part for part in theirs if part not in ours]
            yield f"{' '.join(place)}: lost {lost[:3]}, new {new[:3]}" if lost or new else f"{' '.join(place)}: order"


def main(folders):
    """Compare two folders; return what differs, in lines."""
    before, after = map(content, map(Path, folders))
    lines = list(differences(before, after))
    pages = sum(kind == "text" for _, kind in before)
    codes, anchors = (
        sum(len(parts) for (_, kind), parts in before.items() if kind == what) for what in ("code", "anchors")
    )
    entries = sum(len(parts) for (kind, _), parts in before.items() if kind == "search")
    print(
        f"{pages} pages, {codes} code blocks, {anchors} anchors, {entries} entries of the search: {len(lines)} differ"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) or None)
