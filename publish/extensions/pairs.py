"""A Markdown extension: a program that goes wrong and its fix in one element, so that they can stand side by side.

A paragraph that begins with "**The fix**" between two programs makes them a pair.
"""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from publish.extensions.registered import Registered


class Pairs(Treeprocessor):
    """Moves what belongs to a pair into it."""

    def run(self, root):
        """Look for each fix, from the last to the first: what comes before it keeps its place."""
        children = list(root)
        for index in reversed(range(len(children))):
            strong = next(iter(children[index]), None)
            if strong is not None and strong.tag == "strong" and strong.text == "The fix":
                self.pair(root, children, index)

    def pair(self, root, children, index):
        """Put the program before the fix, with what belongs to it and what is said of it, beside that after it."""
        first = index - 1
        while first >= 0 and self.belongs(children[first]) and not self.is_program(children[first]):
            first -= 1
        last = index + 1
        if first < 1 or not self.is_program(children[first]):
            return
        if last >= len(children) or not self.is_program(children[last]):
            return
        last += 1
        while last < len(children) and self.belongs(children[last]) and not self.is_program(children[last]):
            last += 1
        before = first - 1 if children[first - 1].tag == "p" and not self.block(children[first - 1]) else first
        pair = Element("div", {"class": "pair"})
        pair.extend(children[before:first])
        SubElement(pair, "div").extend(children[first:index])
        pair.append(children[index])
        SubElement(pair, "div").extend(children[index + 1 : last])
        for child in children[before:last]:
            root.remove(child)
        root.insert(before, pair)

    def block(self, element):
        """The HTML of a fence, "" for any other element."""
        found = re.fullmatch(HTML_PLACEHOLDER_RE, (element.text or "").strip()) if element.tag == "p" else None
        return self.md.htmlStash.rawHtmlBlocks[int(found[1])] if found else ""

    def is_program(self, element):
        """Whether it is the fence of a program."""
        return self.block(element).startswith('<div class="language-python')

    def belongs(self, element):
        """Whether it can belong to the program before it: its transcripts, and where it was verified."""
        return bool(self.block(element)) or element.get("class", "").startswith(("verified", "tabbed-set"))


def makeExtension():
    """What Python-Markdown calls."""
    # Runs when the paragraphs have their attributes, and the fences are not yet put back.
    return Registered("treeprocessors", Pairs(), priority=2)
