"""How a program and a transcript look: what Markdown makes of their fences (custom_fences in mkdocs.yml).

The lexers and the formatter are made once, and not for each fence. A name or a space has no color
of its own and gets no element: a fifth of all on a page of many programs.
"""

import re
from html import escape

from pygments import highlight
from pygments.filter import simplefilter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer, TextLexer
from pygments.token import Name, Text, Whitespace

from tests.pages import WIDTH
from tests.transcripts import ANY_ORDER, ENDING, THEN

RULE = re.compile(rf"^(\.\.\.|{re.escape(ANY_ORDER)}|{re.escape(THEN)}|{ENDING.pattern})$", re.MULTILINE)
FORMATTER = HtmlFormatter(nowrap=True)


@simplefilter
def plain(self, lexer, stream, options):
    """Let names and spaces be text."""
    for token, value in stream:
        yield (Text if token is Name or token is Whitespace else token), value


PYTHON, TEXT = PythonLexer(), TextLexer()
PYTHON.add_filter(plain())


def program(source, language, class_name, options, md, **others):
    """A program, with its file name above it."""
    return block("python", source, options, highlight_lines(source, PYTHON, options))


def transcript(source, language, class_name, options, md, **others):
    """What it prints; the lines that it does not print, the rules, are set off quietly."""
    code = highlight_lines(source, TEXT, options)
    return block("text", source, options, RULE.sub(r'<span class="rule">\1</span>', code))


def highlight_lines(source, lexer, options):
    """The colored lines; hl_lines="2 4-5" marks some."""
    FORMATTER.hl_lines = set()
    for part in options.get("hl_lines", "").split():
        first, _, last = part.partition("-")
        FORMATTER.hl_lines.update(range(int(first), int(last or first) + 1))
    return highlight(source, lexer, FORMATTER)


def block(language, source, options, code):
    """The box; it says how many lines there are, for site.css (content-visibility), if none can get a scroll bar."""
    lines = source.strip("\n").split("\n")
    known = f' data-lines="{len(lines)}"' if max(map(len, lines)) <= WIDTH else ""
    title = f'<span class="filename">{escape(options["title"])}</span>' if "title" in options else ""
    box = f'<div class="language-{language} highlight">{title}'
    return f"{box}<pre><span></span><code{known}>{code}</code></pre></div>"
