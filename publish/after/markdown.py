"""Each page as clean Markdown, with its programs and transcripts in place; llms.txt and llms-full.txt.

They follow https://llmstxt.org: an index of the pages with a sentence each, and all of them in one.
By regular expressions, since a parser knows no tabs and makes no Markdown again of what it has read.
"""

import posixpath
import re
import textwrap

from publish.extensions import errors, subjects, verified

INCLUDE = re.compile(r'^( *)--8<-- "(.+)"\n', re.MULTILINE)
FENCE = re.compile(r"^( *)(`{3,}).*?^\1\2$", re.MULTILINE | re.DOTALL)
PLAINER = [
    (re.compile(pattern, re.MULTILINE), plain)
    for pattern, plain in (
        (r'^(?:=== |[!?]{3}\+? \w+ )"(.+)"$', r"**\1**"),  # the title of a tab or of an admonition
        (r"^    (?=\S)(?![-*\d])", ""),  # what stands in it; an item of a list keeps its place
        (r"^</?(?:div|details).*>\n*|</?(?:summary|abbr).*?>", ""),
        (r"^<!-- .* -->\n+", ""),
        (r"^\{.*\}\n|[ ]*\{ [#.].*?\}$", ""),  # the attributes of a paragraph, and of a heading
        (r'<a href="(.+?)"(?: download)?>(.+?)</a>', r"[\2](\1)"),
    )
]
"""What only this site understands, and what stands for it in anybody's Markdown."""
LINK = re.compile(r"\]\((?!\w+:)(.*?)\)")
OF_THE_SITE = ["verified.md", "tags.md"]
"""Pages that only list what stands elsewhere: not part of llms-full.txt."""
ABOUT = """\
Every program on these pages is complete, and was run on Python 3.11 to 3.15 under each start method
(fork, forkserver, spawn). The block after a program is what it prints: standard output, then standard
error, then how it ended if not well. In it, `...` stands for any text; lines below `(in any order)`
come in any order, up to `(then)`; `(still running after 2 s)` means that it hangs. Where it prints
something else on another Python, start method or platform, each block is headed by where it holds.
In a block of a terminal, a line that begins with `$ ` was typed, and `^C` is where Ctrl-C was pressed.
"""


def add(site):
    """Write index.md beside each page, and the two files for language models."""
    title = site.sources[0].meta["title"]
    about = f"# {title}\n\n> {site.sources[0].meta['description']}\n\n{ABOUT}\n"
    sections, pages = {}, []
    for source in site.sources:
        page = clean(site, source)
        site.write(f"{source.url}index.md", page)
        sections.setdefault(source.section or title, []).append(entry(site, source))
        if source.name not in OF_THE_SITE:
            pages.append(f"<!-- {site.link(source.url)} -->\n\n{page}")
    lists = [f"## {section}\n\n{''.join(entries)}" for section, entries in sections.items()]
    optional = f"## Optional\n\n- [All pages in one file]({site.link('llms-full.txt')})\n"
    optional += f"- [All error texts and symptoms as JSON]({site.link('errors.json')})\n"
    site.write("llms.txt", about + "\n".join([*lists, optional]))
    site.write("llms-full.txt", about + "\n".join(pages))


def entry(site, source):
    """The line of one page in llms.txt."""
    return f"- [{source.meta['title']}]({site.link(source.url + 'index.md')}): {source.meta['description']}\n"


def clean(site, source):
    """The Markdown of one page as anybody's Markdown: nothing in it is an extension's."""
    text = source.text.strip("\n")
    text = included(site, filled_in(text) if "<!-- " in text else text)
    parts, position = [], 0
    for fence in FENCE.finditer(text):
        parts += [prose(site, source, text[position : fence.start()]), block(fence[0])]
        position = fence.end()
    return "".join([*parts, prose(site, source, text[position:])]).strip("\n") + "\n"


def filled_in(text):
    """The Markdown of a page with what the site's extensions write into it."""
    lines = text.split("\n")
    for extension in (verified.Verified(), errors.Index(), subjects.Index()):
        lines = extension.run(lines)
    return "\n".join(lines)


def included(site, text):
    """The text with each program and transcript in place, indented as its fence is."""

    def file(match):
        content = site.project.root.joinpath("snippets", match[2]).read_text("utf-8").strip("\n") + "\n"
        return textwrap.indent(content, match[1])

    return INCLUDE.sub(file, text)


def block(fence):
    """A fence at the margin; a title says which file it is, highlighted lines mean nothing in plain text."""
    first, _, rest = textwrap.dedent(fence).partition("\n")
    return re.sub(r' hl_lines=".*?"', "", first) + "\n" + rest


def prose(site, source, text):
    """What stands between two fences."""
    for pattern, plain in PLAINER:
        text = pattern.sub(plain, text)
    return LINK.sub(lambda link: f"]({address(site, source, link[1])})", text)


def address(site, source, link):
    """Where a link of a page leads, as a full address: another page, an anchor, or a file of the site."""
    path, _, anchor = link.partition("#")
    name = posixpath.normpath(posixpath.join(posixpath.dirname(source.name), path)) if path else source.name
    if name.endswith(".md"):
        name = next(other.url for other in site.sources if other.name == name)
    return site.link(name + (f"#{anchor}" if anchor else ""))
