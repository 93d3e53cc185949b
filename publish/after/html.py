"""What is wrong or idle in the HTML and can be mended in no template; and a content security policy.

As text: a parser takes as long for all pages as the rest of the build (Beautiful Soup; html.parser a tenth of it),
and writes anew what is to stay as it is.
"""

import hashlib
import re
from base64 import b64encode

from corpus.problem import Problem

REPLACED = [
    # A checkbox has no autocomplete.
    ('id="__drawer" autocomplete="off"', 'id="__drawer"'),
    ('id="__search" autocomplete="off"', 'id="__search"'),
]
# Material's script would watch and measure each set of tabs (theme/assets/javascripts/tabs.js does what is needed).
WATCHED = re.compile(r' data-tabs="[^"]*"')
# A section says how many lines it has, so that its height is about known before it is laid out (content-visibility in
# programs.css). What the address of a section leads to is laid out by then: so it is the section, not its heading.
SECTION = re.compile(r'<h2 id="([^"]*)">(.*?)(?=<h2 id=)', re.DOTALL)
# What is no program of Python has Material's own box, which scrolls on a phone: it can be reached with the keyboard.
FILE = re.compile(r'(<div class="language-(?:js|html) highlight">(?:(?!</pre>).)*?<code)>')
LONG = 40  # blocks; with fewer, a page is laid out at once
SCRIPT = re.compile(r'<script(?: type="speculationrules")?>(.*?)</script>', re.DOTALL)
# Firefox fetches the next page ahead (link rel="next"), which default-src must allow.
POLICY = (
    "default-src 'self'; script-src 'self' {hashes}; img-src 'self' data:; frame-src 'none'; media-src 'none'; "
    "object-src 'none'; base-uri 'none'; form-action 'none'"
)


def clean(site, with_policy):
    """Mend every page, and let each run the site's own scripts alone, and those that stand in it."""
    for path in sorted(site.folder.rglob("*.html")):
        page = mended(path.read_text("utf-8"))
        if with_policy:
            policy = POLICY.format(hashes=" ".join(sorted({digest(script) for script in SCRIPT.findall(page)})))
            tag = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
            page = page.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{tag}', 1)
        path.write_text(page, "utf-8", newline="\n")


def mended(page):
    """A page without the known faults.

    Raises:
        Problem: one of them is not there, so Material has changed.
    """
    for wrong, right in REPLACED:
        if wrong not in page:
            raise Problem(f"a page has no `{wrong}` any more: adapt REPLACED in publish/after/html.py to the new theme")
        page = page.replace(wrong, right)
    page = FILE.sub(r'\1 tabindex="0">', WATCHED.sub("", page))
    return SECTION.sub(in_section, page) if page.count("<pre>") > LONG else page


def in_section(found):
    """A section of a page in an element of its own."""
    # Lines of code are smaller than those of the text, and some are in tabs.
    lines = round(0.75 * (found[2].count("\n") + found[2].count("</p>")))
    return f'<section id="{found[1]}" data-lines="{lines}"><h2>{found[2]}</section>\n'


def digest(script):
    """What the policy calls an inline script."""
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
