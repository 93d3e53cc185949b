"""A Markdown extension: each table in a box that scrolls, where the table is wider than the page.

Material's script would put it there while the reader looks, and what follows would move. What is
not the last in its place is shown when all of it has come: when there is something after it.
"""

from xml.etree.ElementTree import Element

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class Tables(Treeprocessor):
    """Puts a box around each table; the script leaves a table with a class alone."""

    def run(self, root):
        """Replace each table by a box that holds it."""
        for parent in list(root.iter()):
            for index, child in enumerate(parent):
                if child.tag == "table":
                    child.set("class", "table")
                    last = " last" if index == len(parent) - 1 else ""
                    box = Element("div", {"class": f"table-box{last}"})
                    box.tail, child.tail = child.tail, None
                    box.append(child)
                    parent[index] = box


class TablesExtension(Extension):
    """Runs after Markdown has made the tables."""

    def extendMarkdown(self, md):
        """Register the tree processor."""
        md.treeprocessors.register(Tables(), "tables", 3)


def makeExtension(**options):
    """What Python-Markdown calls."""
    return TablesExtension(**options)
