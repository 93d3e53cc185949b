"""The picture of the house in CONTRIBUTING.md, made from its imports: `nox -s lint` says when it is stale, and
`nox -s lint -- --fix` draws it again.

A part is a module or a folder below corpus, publish or tests; of its imports those are drawn to which no other leads.
"""

import re
import sys
from graphlib import TopologicalSorter

import grimp

from corpus.project import ROOT

FOLDERS = ("tests", "publish", "corpus")
TOGETHER = {"corpus.libraries": "corpus.programs"}  # these import each other
PICTURE = re.compile(r"(?s)(?<=```mermaid\n).*?(?=```\n)")


def imports():
    """Which parts each part imports, {name: {names}}: corpus.pages, say."""
    graph = grimp.build_graph(*FOLDERS, cache_dir=None)
    found = {}
    for module in sorted(graph.modules):
        part, others = part_of(module), set(map(part_of, graph.find_modules_directly_imported_by(module)))
        if "." in part:
            found.setdefault(part, set()).update(other for other in others if other != part and "." in other)
    return found


def part_of(module):
    """The part that a module belongs to."""
    part = ".".join(module.split(".")[:2])
    return TOGETHER.get(part, part)


def reduced(found):
    """The same without each import to which others lead as well.

    Raises:
        graphlib.CycleError: parts import each other.
    """
    below = {}
    for part in TopologicalSorter(found).static_order():
        below[part] = set(found[part]).union(*(below[other] for other in found[part]))
    return {part: others - set().union(*(below[other] for other in others)) for part, others in found.items()}


def drawn(found):
    """The picture, in Mermaid's words."""
    yield "graph TD"
    for folder in FOLDERS:
        yield f"    subgraph {folder}"
        for part in sorted(part for part in found if part.startswith(f"{folder}.")):
            names = [part, *(other for other, first in TOGETHER.items() if first == part)]
            yield f"        {part}[{', '.join(name.partition('.')[2] for name in names)}]"
        yield "    end"
    for part, others in sorted(found.items()):
        yield from (f"    {part} --> {other}" for other in sorted(others))


def main(fix):
    """Compare the picture with the imports, or draw it; the status is 1 where they differ."""
    page = ROOT / "CONTRIBUTING.md"
    text = page.read_text("utf-8")
    picture = "".join(f"{line}\n" for line in drawn(reduced(imports())))
    if PICTURE.findall(text) == [picture]:
        return 0
    if not fix:
        print("CONTRIBUTING.md: its picture is not what the code imports: run `nox -s lint -- --fix`")
        return 1
    page.write_text(PICTURE.sub(lambda _: picture, text), "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main("--fix" in sys.argv))
