"""In a transcript, the lines that the program did not print: they are set off quietly."""

import re

from tests.transcripts import ANY_ORDER, ENDING, THEN

BLOCK = re.compile(r'<div class="language-text highlight">.*?</code>', re.DOTALL)
RULE = re.compile(
    rf"(^|<code>)(\.\.\.|{re.escape(ANY_ORDER)}|{re.escape(THEN)}|{ENDING.pattern})$",
    re.MULTILINE,
)


def add(site):
    """Mark them on every page."""
    for source in site.sources:
        page = site.html_of(source)
        text = BLOCK.sub(lambda block: RULE.sub(r'\1<span class="rule">\2</span>', block[0]), page.read_text("utf-8"))
        page.write_text(text, "utf-8", newline="\n")
