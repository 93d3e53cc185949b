"""How programs, transcripts and sessions look: what Markdown makes of their fences (custom_fences in mkdocs.yml).

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

from corpus.programs.printable import WIDTH
from corpus.programs.sessions import INTERRUPT, PROMPT, steps
from corpus.programs.transcripts import ANY_ORDER, ENDING, THEN

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
    return block("text", source, options, set_off(code))


def session(source, language, class_name, options, md, **others):
    """What is typed in a terminal, and what that prints; what is typed is copied alone, and without the prompts."""
    typed = [step.typed for step in steps(source) if step.typed != INTERRUPT]
    copied = "\n".join(command.removeprefix(PROMPT) for command in typed)
    code = "".join(f"{typed_line(step.typed)}\n{set_off(escape(step.output, quote=False))}" for step in steps(source))
    return block("console", source, options, code, f' data-copy="{escape(copied)}"')


def typed_line(typed):
    """A line that is typed, with its prompt if it is a command."""
    if typed == INTERRUPT:
        return f"<b>{INTERRUPT}</b>"
    return f'<span class="prompt">{PROMPT}</span><b>{escape(typed.removeprefix(PROMPT), quote=False)}</b>'


def set_off(code):
    """The lines of an output with its rules set off."""
    return RULE.sub(r'<span class="rule">\1</span>', code)


def highlight_lines(source, lexer, options):
    """The colored lines; hl_lines="2 4-5" marks some."""
    FORMATTER.hl_lines = set()
    for part in options.get("hl_lines", "").split():
        first, _, last = part.partition("-")
        FORMATTER.hl_lines.update(range(int(first), int(last or first) + 1))
    return highlight(source, lexer, FORMATTER)


def block(language, source, options, code, attributes=""):
    """The box: it says how wide it is, and how many lines it has if no window of a usual size gives it a scroll bar.

    Of the one a script reads whether it scrolls in this window (accessible.js), of the other the styles how high it is
    (content-visibility). What scrolls in every window can be reached with the keyboard.
    """
    lines = source.strip("\n").split("\n")
    columns = max(map(len, lines))
    size = f' data-lines="{len(lines)}"' if columns <= WIDTH else ' tabindex="0"'
    title = f'<span class="filename">{escape(options["title"])}</span>' if "title" in options else ""
    box = f'<div class="language-{language} highlight">{title}'
    return f'{box}<pre><span></span><code data-columns="{columns}"{size}{attributes}>{code}</code></pre></div>'
