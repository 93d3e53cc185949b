"""A Markdown extension: each table in a box that scrolls, where the table is wider than the page.

Material's script would put it there while the reader looks, and what follows would move. What is
not the last in its place is shown when all of it has come: when there is something after it.
"""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from publish.extensions.registered import Registered

BETWEEN = 4  # columns


class Tables(Treeprocessor):
    """Puts a box around each table; the script leaves a table with a class alone."""

    def run(self, root):
        """Replace each table by a box that holds it."""
        for parent in list(root.iter()):
            for index, child in enumerate(parent):
                if child.tag == "table":
                    child.set("class", "table")
                    last = " last" if index == len(parent) - 1 else ""
                    box = Element("div", {"class": f"table-box{last}", "data-columns": str(columns(child))})
                    box.tail, child.tail = child.tail, None
                    box.append(child)
                    parent[index] = box


def columns(table):
    """About how many columns of code a table takes at least: the longest words, and what is between them."""
    longest = [[longest_word(cell) + BETWEEN for cell in row] for row in table.iter("tr")]
    return sum(map(max, zip(*longest, strict=True)))


def longest_word(cell):
    """The length of the longest word of a cell; code is broken anywhere."""
    texts = [cell.text, *(text for part in cell for text in (part.text if part.tag != "code" else "", part.tail))]
    return max((len(word) for text in texts for word in (text or "").split()), default=0)


def makeExtension():
    """What Python-Markdown calls."""
    # Runs after Markdown has made the tables.
    return Registered("treeprocessors", Tables(), priority=3)
