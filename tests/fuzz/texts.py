"""Texts as programs print them, and transcripts: few words, so that they are often the same; and each rule."""

from hypothesis import assume
from hypothesis import strategies as st

from corpus.programs import printable, rewriting
from corpus.programs.transcripts import ANY_ORDER, THEN

LINE = "\n"
WORDS = st.text("ab ", min_size=1, max_size=3).map(str.strip).filter(bool)
PATTERNS = st.lists(st.sampled_from(["a", "b", " ", "..."]), min_size=1, max_size=4).map("".join).map(str.strip)
ENDINGS = st.sampled_from(["(exit status 1)", "(killed by SIGKILL)", "(still running after 2 s)"])
RULES = st.sampled_from([ANY_ORDER, THEN, "...", "(In any order)", "(exit status 0)", "(then)  "])


def text(lines, most=6):
    """Lines that are a text."""
    return st.lists(lines, max_size=most).map(lambda found: "".join(f"{line}\n" for line in found))


PRINTED = st.builds("{}{}".format, text(WORDS | st.just("")), st.just("") | ENDINGS.map("{}\n".format))
TRANSCRIPTS = text(WORDS | PATTERNS | RULES | ENDINGS)
"""Some are broken."""
ANYTHING = st.text(st.characters(codec="utf-8"), max_size=40) | TRANSCRIPTS | PRINTED


@st.composite
def shown(draw):
    """What a program can have printed and a page can show, with how it ended."""
    body = draw(ANYTHING.filter(lambda found: not list(printable.rules_in(found))))
    ending = draw(st.just("") | ENDINGS)
    printed = f"{body.removesuffix(LINE)}{LINE * bool(body)}{ending}{LINE}" if ending else body
    assume(not list(rewriting.faults(printed)))
    return printed
