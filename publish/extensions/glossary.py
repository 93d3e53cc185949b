"""A Markdown extension: in each section, the first occurrence of a term says on demand what the glossary says.

Only running text is marked: no headings, links, code and tables. What a page has in its title, it explains itself.
"""

import re
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from corpus.pages import glossary
from corpus.project import ROOT, Project
from publish.extensions.registered import Registered

PARTS = ("p", "li", "em", "strong", "ol", "ul", "div", "blockquote")


class Marker(Treeprocessor):
    """Marks the terms of the glossary in a page."""

    def __init__(self):
        terms = [term for term in glossary.terms(Project(ROOT)) if not term.everyday]
        self.terms = {form: term for term in terms for form in forms(term.name.lower())}
        self.pattern = re.compile(rf"\b({'|'.join(sorted(self.terms, key=len, reverse=True))})\b", re.IGNORECASE)

    def run(self, root):
        """Go through the sections of a page."""
        explained, seen = set(), set()
        for element in root:
            if element.tag in ("h1", "h2"):
                seen = explained | self.terms_in("".join(element.itertext()))
            if element.tag == "h1":
                explained = seen
            self.mark(element, seen)

    def terms_in(self, text):
        """The terms that a text has."""
        return {self.terms[form.lower()] for form in self.pattern.findall(text)}

    def mark(self, element, seen):
        """Mark what has not been seen in this section, in an element and all that is in it."""
        if element.tag not in PARTS or (element.tag == "p" and element.get("class")):
            return
        element.text, parts = self.split(element.text, seen)
        for child in list(element):
            self.mark(child, seen)
            child.tail, marked = self.split(child.tail, seen)
            parts += [child, *marked]
        element[:] = parts

    def split(self, text, seen):
        """A text up to its first new term, and the marked terms, each with the text after it."""
        first, *rest = self.pattern.split(text or "")
        texts, marked = [first], []
        for form, after in zip(rest[::2], rest[1::2], strict=True):
            term = self.terms[form.lower()]
            if term in seen:
                texts[-1] += form + after
            else:
                seen.add(term)
                marked.append(Element("abbr", title=term.words))
                marked[-1].text = form
                texts.append(after)
        for element, tail in zip(marked, texts[1:], strict=True):
            element.tail = tail
        return texts[0], marked


def forms(name):
    """A term and its plurals."""
    return [name, f"{name}s", f"{name}es", re.sub("y$", "ies", name)]


def makeExtension():
    """What Python-Markdown calls."""
    # Runs when the text of a page is known, links and code included.
    return Registered("treeprocessors", Marker(), priority=5)
