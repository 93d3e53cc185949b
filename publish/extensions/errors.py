"""A Markdown extension: the tables of all error texts and of all symptoms, on the index of the part Errors.

They are read from the entries (corpus/pages/entries.py), as errors.json is.
"""

from html import escape

from markdown.preprocessors import Preprocessor

from corpus.pages import entries
from corpus.project import ROOT, Project
from publish.extensions.registered import Registered

TEXTS, SYMPTOMS = "<!-- the table of error texts -->", "<!-- the table of symptoms -->"


class Index(Preprocessor):
    """Fills in the tables where a page asks for them."""

    def run(self, lines):
        """Replace the marks of the index; leave any other page alone."""
        if TEXTS not in lines:
            return lines
        found = list(entries.entries(Project(ROOT)))
        text = "\n".join(lines).replace(TEXTS, texts(found)).replace(SYMPTOMS, symptoms(found))
        return text.split("\n")


def texts(entries):
    """What people paste of each entry in alphabetical order; what begins with no letter comes last."""
    rows = [(text, words, entry) for entry in entries for text, words in entry.pasted]
    rows.sort(key=lambda row: (not row[0].lstrip("_.")[:1].isalpha(), row[0].lstrip("_.").lower()))
    return table(
        ["Last line", "Python", "Meaning"],
        [[link(f"`` {text} ``", entry), words, escape(entry.cause)] for text, words, entry in rows],
    )


def symptoms(entries):
    """Each symptom, with what else it is called; what has no text of an error is one."""
    rows = sorted(
        (entry for entry in entries if entry.known_as or not entry.pasted), key=lambda entry: entry.title.lower()
    )
    return table(
        ["What you see", "Also known as", "Meaning"],
        [[link(entry.title, entry), ", ".join(entry.known_as), escape(entry.cause)] for entry in rows],
    )


def link(text, entry):
    """A link to an entry from the index, which lies beside its page."""
    return f"[{text}]({entry.page.removeprefix('errors/')}#{entry.anchor})"


def table(heads, rows):
    """A Markdown table that a reader can filter."""
    lines = [heads, ["---"] * len(heads), *rows]
    text = "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)
    return f'<div class="errors-table" data-search-exclude markdown>\n\n{text}\n\n</div>'


def makeExtension():
    """What Python-Markdown calls."""
    # Runs before Markdown looks at the tables.
    return Registered("preprocessors", Index(), priority=40)
