"""A Markdown extension: the index by subject, of pages and of sections (corpus/pages/subjects.py).

The search gets the names of the subjects alone: they are what it offers for a word that is nowhere.
"""

from functools import lru_cache

from markdown.extensions.toc import slugify
from markdown.preprocessors import Preprocessor

from corpus.pages import subjects
from corpus.pages.front_matter import front_matter
from corpus.project import ROOT, Project
from publish.extensions.registered import Registered

MARK = "<!-- the index by subject -->"
FOLDED = 12  # more sections than this are shown when asked for


class Index(Preprocessor):
    """Fills in the index where a page asks for it."""

    def run(self, lines):
        """Replace the mark; leave any other page alone."""
        if MARK not in lines:
            return lines
        files = [ROOT / "mkdocs.yml", *ROOT.glob("docs/**/*.md")]
        return "\n".join(lines).replace(MARK, index(tuple(file.stat().st_mtime_ns for file in files))).split("\n")


@lru_cache(maxsize=1)
def index(changed):
    """All subjects: found once for the page and its Markdown copy, and again when a page has changed."""
    project = Project(ROOT)
    titles = {page: front_matter(ROOT / "docs" / page)["title"] for page in subjects.indexed(project)}
    return "\n\n".join(entry(titles, *found) for found in subjects.index(project))


def entry(titles, subject, pages, sections):
    """One subject: its pages, those that are about it in bold, and its sections below each."""
    lines = []
    for page, title in titles.items():
        found = [f"    - [{section.heading}]({page}#{anchor(section)})" for section in sections if section.page == page]
        if found or page in pages:
            lines += [f"- **[{title}]({page})**" if page in pages else f"- [{title}]({page})", *found]
    listed = "\n".join(lines)
    if len(sections) > FOLDED:
        about = ", ".join(f"**[{titles[page]}]({page})**" for page in pages)
        summary = f"<summary>{len(sections)} sections</summary>"
        listed = f'{about}\n\n<details class="sections" markdown>\n{summary}\n\n{listed}\n\n</details>'
    listed = f"<div data-search-exclude markdown>\n\n{listed}\n\n</div>"
    return f"## {subject} {{ #{subject.lower().replace(' ', '-')} }}\n\n{listed}"


def anchor(section):
    """The anchor of a section: its own, or the one that its heading gets."""
    return section.anchor or slugify(section.heading.replace("`", ""), "-")


def makeExtension():
    """What Python-Markdown calls."""
    # Runs before Markdown looks at the lists.
    return Registered("preprocessors", Index(), priority=40)
