"""A Markdown extension: the tables of all error texts and of all symptoms, on the index of the part Errors.

They are read from the entries (tests/errors.py), as errors.json is.
"""

from html import escape

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from tests import errors
from tests.pages import ROOT, Project

TEXTS, SYMPTOMS = "<!-- the table of error texts -->", "<!-- the table of symptoms -->"


class Index(Preprocessor):
    """Fills in the tables where a page asks for them."""

    def run(self, lines):
        """Replace the marks of the index; leave any other page alone."""
        if TEXTS not in lines:
            return lines
        entries = list(errors.entries(Project(ROOT)))
        text = "\n".join(lines).replace(TEXTS, texts(entries)).replace(SYMPTOMS, symptoms(entries))
        return text.split("\n")


def texts(entries):
    """Each wording of each entry in alphabetical order; those that begin with no letter come last."""
    rows = [(text, words, entry) for entry in entries for text, words in entry.wordings]
    rows.sort(key=lambda row: (not row[0].lstrip("_.")[:1].isalpha(), row[0].lstrip("_.").lower()))
    return table(
        ["Last line", "Python", "Meaning"],
        [[link(f"`` {text} ``", entry), words, escape(entry.cause)] for text, words, entry in rows],
    )


def symptoms(entries):
    """Each symptom, with what else it is called."""
    rows = sorted((entry for entry in entries if entry.known_as), key=lambda entry: entry.title.lower())
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


class ErrorsExtension(Extension):
    """Runs before Markdown looks at the tables."""

    def extendMarkdown(self, md):
        """Register the preprocessor."""
        md.registerExtension(self)
        md.preprocessors.register(Index(), "errors", 40)


def makeExtension(**options):
    """What Python-Markdown calls."""
    return ErrorsExtension(**options)
